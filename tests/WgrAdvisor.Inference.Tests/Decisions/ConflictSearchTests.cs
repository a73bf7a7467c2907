using System.Collections.Immutable;
using CsCheck;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Inference.Tests.Decisions;

/// <summary>Smallest conflicts, beside those that are told by trying every set.</summary>
public sealed class ConflictSearchTests
{
    private static readonly ImmutableSortedSet<string> Things = ImmutableSortedSet.Create(StringComparer.Ordinal, "a", "b", "c", "d", "e", "f", "g");

    /// <summary>A few sets that conflict, and so does every set with one of them in it.</summary>
    private static readonly Gen<ImmutableArray<ImmutableSortedSet<string>>> Conflicts =
        Gen.Int[0, (1 << 7) - 1].Array[0, 6].Select(masks => masks.Select(SetOf).ToImmutableArray());

    [Fact]
    public void Find_AnyConflicts_AreAllThatHaveNoOtherInThem() => Conflicts.ForAll(
        conflicts => ConflictSearch.Find(Things, set => conflicts.Any(set.IsSupersetOf), int.MaxValue, int.MaxValue).Select(Text).Should().BeEquivalentTo(
            conflicts.Where(set => !conflicts.Any(other => set.IsProperSupersetOf(other))).Select(Text).Distinct()),
        samples: 3000);

    [Fact]
    public void Find_TooManyTriesOrSets_StopsWithSetsThatAreRight() => Gen.Select(Conflicts, Gen.Int[0, 40], Gen.Int[0, 3]).ForAll(
        tried =>
        {
            var (conflicts, mostTries, mostSets) = tried;
            var tries = 0;
            var found = ConflictSearch.Find(Things, set => ++tries > 0 && conflicts.Any(set.IsSupersetOf), mostSets, mostTries);
            tries.Should().BeLessThanOrEqualTo(mostTries);
            found.Length.Should().BeLessThanOrEqualTo(mostSets);
            found.All(set => conflicts.Any(set.SetEquals) && !conflicts.Any(set.IsProperSupersetOf)).Should().BeTrue();
        },
        samples: 3000);

    private static ImmutableSortedSet<string> SetOf(int mask) => [.. Things.Where((_, index) => ((mask >> index) & 1) == 1)];

    private static string Text(ImmutableSortedSet<string> set) => string.Join(' ', set);
}
