using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Benchmarks;

/// <summary>A case as somebody who writes the rules out in C# would hold it: plain arrays.</summary>
/// <remarks>A multi-choice has one yes/no per option. What is not known has the default value, and is not marked as known.</remarks>
public sealed class CaseValues
{
    /// <summary>Which facts are known, by the index of the fact.</summary>
    public required bool[] Known { get; init; }

    /// <summary>Yes/no answers and the options of multi-choices, by their slot.</summary>
    public required bool[] Flags { get; init; }

    /// <summary>Choices (as the index of the option), numbers, and dates (as day numbers), by the index of the fact.</summary>
    public required long[] Numbers { get; init; }

    /// <summary>The values of a case.</summary>
    public static CaseValues Of(Slots slots, IEnumerable<KeyValuePair<string, FactValue>> known)
    {
        var values = new CaseValues { Known = new bool[slots.Facts], Flags = new bool[slots.Flags], Numbers = new long[slots.Facts] };
        foreach (var (id, value) in known)
        {
            var (fact, index) = slots.Of(id)!.Value; // "!": a case of the same program
            values.Known[index] = true;
            switch (value)
            {
                case FactValue.YesNo answer:
                    values.Flags[slots.FlagOf(id)] = answer.Value;
                    break;
                case FactValue.MultiChoice answer:
                    foreach (var option in answer.Values)
                    {
                        values.Flags[slots.FlagOf(id, option)] = true;
                    }

                    break;
                case FactValue.Choice answer:
                    values.Numbers[index] = fact.Options.IndexOf(answer.Value);
                    break;
                case FactValue.Number answer:
                    values.Numbers[index] = answer.Value;
                    break;
                case FactValue.Date answer:
                    values.Numbers[index] = answer.Value.DayNumber;
                    break;
            }
        }

        return values;
    }
}
