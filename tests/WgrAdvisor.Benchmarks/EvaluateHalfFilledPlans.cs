namespace WgrAdvisor.Benchmarks;

/// <summary>What does it cost to apply all rules, in three values, to a real plan with open questions?</summary>
public class EvaluateHalfFilledPlans() : EvaluatePlans(Cases.HalfFilled, mayBeUnknown: true);
