namespace WgrAdvisor.NRules.Translation;

/// <summary>A fact that nobody can insert. What is always so matches its absence: a rule of NRules has to match something.</summary>
internal abstract class Never
{
    private Never()
    {
    }
}
