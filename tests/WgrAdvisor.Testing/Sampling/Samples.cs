using System.Globalization;
using CsCheck;

namespace WgrAdvisor.Testing.Sampling;

/// <summary>Tries a claim on many values: the same values in every run, unless others are asked for.</summary>
/// <remarks>
/// So a run that is red is red again. <c>SAMPLES_SEED=7</c> in the environment takes other values, <c>SAMPLES_TIMES=10</c> ten times as many.
/// A claim must not mind being tried by several threads at once.
/// </remarks>
public static class Samples
{
    private static readonly ulong Seed = Setting("SAMPLES_SEED", 0);
    private static readonly ulong Times = Setting("SAMPLES_TIMES", 1);

    /// <summary>Tries a claim that fails by throwing. What fails is made smaller and shown.</summary>
    /// <param name="gen">What makes the values.</param>
    /// <param name="claim">Throws when it does not hold.</param>
    /// <param name="samples">How many values.</param>
    /// <param name="print">How a value is shown; as text when it is left out.</param>
    public static void ForAll<T>(this Gen<T> gen, Action<T> claim, int samples = 100, Func<T, string>? print = null)
    {
        Tuple<string, Exception>? broken = null;
        Parallel.For(0L, samples * (long)Times, (index, loop) =>
        {
            var source = SourceOf(index);
            var start = source.ToString();
            try
            {
                claim(gen.Generate(source, null, out _));
            }
            catch (Exception why)
            {
                broken = Tuple.Create(start, why);
                loop.Stop();
            }
        });
        if (broken is var (first, reason))
        {
            gen.Sample(claim, seed: first, iter: 100, threads: 1, print: print);
            throw new InvalidOperationException($"The value of {first} broke the claim once, and not when it was tried again.", reason);
        }
    }

    /// <summary>Tries a claim that fails by being false, or by throwing.</summary>
    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, int, Func{T, string})"/>
    public static void ForAll<T>(this Gen<T> gen, Func<T, bool> claim, int samples = 100, Func<T, string>? print = null) =>
        gen.ForAll(value => Hold(claim(value)), samples, print);

    /// <summary>The first values.</summary>
    /// <param name="gen">What makes the values.</param>
    /// <param name="samples">How many.</param>
    public static IEnumerable<T> First<T>(this Gen<T> gen, int samples) => Enumerable.Range(0, samples).Select(index => gen.Generate(SourceOf(index), null, out _));

    /// <summary>Where a value comes from: numbers that lie close together must not give values that are alike, so all bits are mixed.</summary>
    private static PCG SourceOf(long index)
    {
        var mixed = (Seed * 0x9E3779B97F4A7C15) + (ulong)index;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return new PCG(1, mixed ^ (mixed >> 31));
    }

    private static void Hold(bool holds)
    {
        if (!holds)
        {
            throw new CsCheckException("The claim is false.");
        }
    }

    private static ulong Setting(string name, ulong otherwise) =>
        Environment.GetEnvironmentVariable(name) is not { Length: > 0 } text ? otherwise
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new InvalidOperationException($"{name} is '{text}', and should be a whole number.");
}
