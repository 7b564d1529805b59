using System.Collections.Immutable;
using PromoAudit.Rules;

namespace PromoAudit.Findings;

/// <summary>Puts missing fields in order: the one that decides most, and the gravest, first.</summary>
internal static class MissingRanking
{
    /// <summary>The answers with the fields of each in order.</summary>
    public static ImmutableArray<Inconclusive> Apply(List<Inconclusive> answers)
    {
        if (answers.Count == 0)
        {
            return [];
        }

        var wishes = Wishes(answers);
        var sorted = ImmutableArray.CreateBuilder<Inconclusive>(answers.Count);
        foreach (var answer in answers)
        {
            sorted.Add(answer with { Missing = Sorted(answer.Missing, wishes) });
        }

        return sorted.MoveToImmutable();
    }

    /// <summary>Every field that is missing, most useful first; the same field of several things is one.</summary>
    public static ImmutableArray<WantedField> Of(IReadOnlyCollection<Inconclusive> answers)
    {
        if (answers.Count == 0)
        {
            return [];
        }

        var sorted = new List<Wish>(Wishes(answers).Values);
        sorted.Sort();
        var wanted = ImmutableArray.CreateBuilder<WantedField>(sorted.Count);
        foreach (var wish in sorted)
        {
            wanted.Add(wish.Field);
        }

        return wanted.MoveToImmutable();
    }

    /// <summary>Stable: of fields that help equally, the one the condition asks for first stays first.</summary>
    private static ImmutableArray<MissingField> Sorted(
        ImmutableArray<MissingField> missing,
        Dictionary<string, Wish> wishes
    )
    {
        var sorted = new List<MissingField>(missing.Length);
        foreach (var field in missing)
        {
            var at = sorted.Count;
            while (at > 0 && WeightOf(sorted[at - 1]) < WeightOf(field))
            {
                at--;
            }

            sorted.Insert(at, field);
        }

        return [.. sorted];

        decimal WeightOf(MissingField field) => wishes[PatternOf(field.Path)].Weight;
    }

    private static Dictionary<string, Wish> Wishes(IReadOnlyCollection<Inconclusive> answers)
    {
        var wishes = new Dictionary<string, Wish>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            foreach (var field in answer.Missing)
            {
                var pattern = PatternOf(field.Path);
                if (!wishes.TryGetValue(pattern, out var wish))
                {
                    wish = new Wish(field, pattern, wishes.Count);
                    wishes.Add(pattern, wish);
                }

                wish.Add(answer, NameIn(field.Path));
            }
        }

        return wishes;
    }

    /// <summary>What stands between the first brackets is the name of one thing of many.</summary>
    private static string PatternOf(string path)
    {
        var (open, close) = Brackets(path);
        return close < 0 ? path : path[..(open + 1)] + path[close..];
    }

    private static string NameIn(string path)
    {
        var (open, close) = Brackets(path);
        return close < 0 ? "" : path[(open + 1)..close];
    }

    private static (int Open, int Close) Brackets(string path)
    {
        var open = path.IndexOf('[');
        return (open, open < 0 ? -1 : path.IndexOf(']', open));
    }

    /// <summary>A field while the checks that lack it are counted.</summary>
    private sealed class Wish(MissingField first, string pattern, int order) : IComparable<Wish>
    {
        private readonly List<string> _names = [];
        private readonly List<string> _decides = [];
        private readonly List<string> _helps = [];

        public decimal Weight { get; private set; }

        public WantedField Field =>
            new()
            {
                Path = _names.Count > 1 ? pattern : first.Path,
                Names = [.. _names],
                Place = first.Place,
                Reason = first.Reason,
                Decides = [.. _decides],
                Helps = [.. _helps],
                Weight = Weight,
            };

        private int Order => order;

        public void Add(Inconclusive answer, string name)
        {
            var missing = answer.Missing.Length;
            Weight += WeightOf(answer.Gravest) / (missing * missing);
            AddOnce(missing == 1 ? _decides : _helps, answer.RuleId);
            if (name.Length > 0)
            {
                AddOnce(_names, name);
            }
        }

        public int CompareTo(Wish? other)
        {
            if (other is null)
            {
                return 1;
            }

            var byWeight = other.Weight.CompareTo(Weight);
            return byWeight != 0 ? byWeight : order.CompareTo(other.Order);
        }

        private static decimal WeightOf(Severity severity) =>
            severity switch
            {
                Severity.Critical => 16,
                Severity.High => 8,
                Severity.Medium => 4,
                Severity.Low => 2,
                _ => 1,
            };

        private static void AddOnce(List<string> names, string name)
        {
            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }
    }
}
