using System.Collections.Immutable;

namespace PromoAudit.Findings.Meetings;

/// <summary>Which plans of a run are to be looked at together, found by the goods that they share.</summary>
/// <param name="Pairs">Each by the position of its plans: the first plan with each later one, then the second.</param>
/// <param name="LeftOut">How many more there are than are looked at; counted up to <see cref="MostCounted"/>.</param>
public sealed record PlanPairs(ImmutableArray<PlanPair> Pairs, int LeftOut)
{
    /// <summary>More pairs of plans than this are not priced together, and the run says so.</summary>
    public const int Most = 200;

    /// <summary>Nobody needs to know more exactly how much was not looked at.</summary>
    public const int MostCounted = 1_000_000;

    /// <param name="sketches">In the order of the run; null for a plan that could not be read.</param>
    /// <param name="isWanted">Whether two plans are to be looked at, if they can meet.</param>
    public static PlanPairs Of(IReadOnlyList<PlanSketch?> sketches, Func<int, int, bool> isWanted)
    {
        ArgumentNullException.ThrowIfNull(sketches);
        ArgumentNullException.ThrowIfNull(isWanted);
        var shelves = Shelves.Of(sketches);
        var pairs = ImmutableArray.CreateBuilder<PlanPair>();
        var leftOut = 0;
        var seconds = new SortedSet<int>();
        for (var first = 0; first < sketches.Count && leftOut < MostCounted; first++)
        {
            if (sketches[first] is not { } sketch)
            {
                continue;
            }

            seconds.Clear();
            foreach (var article in sketch.Articles)
            {
                shelves.AddBehind(first, article, seconds);
            }

            foreach (var second in seconds)
            {
                if (!isWanted(first, second) || sketches[second] is not { } other || !sketch.MayMeet(other))
                {
                    continue;
                }

                if (pairs.Count < Most)
                {
                    pairs.Add(new PlanPair(first, second));
                }
                else if (++leftOut == MostCounted)
                {
                    break;
                }
            }
        }

        return new PlanPairs(pairs.ToImmutable(), leftOut);
    }

    /// <summary>Plans by article.</summary>
    private sealed class Shelves(ulong[] articles, int[] plans)
    {
        public static Shelves Of(IReadOnlyList<PlanSketch?> sketches)
        {
            var count = 0;
            foreach (var sketch in sketches)
            {
                count += sketch?.Articles.Count ?? 0;
            }

            var (articles, plans) = (new ulong[count], new int[count]);
            var next = 0;
            for (var plan = 0; plan < sketches.Count; plan++)
            {
                foreach (var article in sketches[plan]?.Articles ?? [])
                {
                    (articles[next], plans[next]) = (article, plan);
                    next++;
                }
            }

            Array.Sort(articles, plans);
            return new Shelves(articles, plans);
        }

        /// <summary>Adds the plans behind one that have an article too.</summary>
        public void AddBehind(int plan, ulong article, SortedSet<int> behind)
        {
            var at = Array.BinarySearch(articles, article);
            for (var index = at; index >= 0 && articles[index] == article; index--)
            {
                Add(index);
            }

            for (var index = at + 1; index < articles.Length && articles[index] == article; index++)
            {
                Add(index);
            }

            void Add(int index)
            {
                if (plans[index] > plan)
                {
                    behind.Add(plans[index]);
                }
            }
        }
    }
}

/// <summary>Two plans by their positions; the first stands first in the run.</summary>
public readonly record struct PlanPair(int First, int Second);
