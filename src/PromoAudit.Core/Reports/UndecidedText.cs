using System.Collections.Immutable;
using PromoAudit.Findings;

namespace PromoAudit.Reports;

/// <summary>The figures that are missing, the most useful first, and what each would decide.</summary>
internal static class UndecidedText
{
    private const int Shown = 10;
    private const int NamesShown = 5;

    public static void Write(TextPage page, ImmutableArray<Inconclusive> undecided)
    {
        if (undecided.IsEmpty)
        {
            return;
        }

        var wishes = Wishes(undecided);
        var count = undecided.Length;
        page.Paragraph(
            page.In(
                $"{count} {(count == 1 ? "check" : "checks")} could not be decided, because the plan does not say enough. Most useful to add:",
                $"另有 {count} 项检查因为方案里缺少数据而无法判定。建议先补："
            ),
            paint: page.Ansi.Bold
        );
        for (var index = 0; index < wishes.Count && index < Shown; index++)
        {
            Write(page, wishes[index]);
        }

        if (wishes.Count > Shown)
        {
            var rest = wishes.Count - Shown;
            page.Paragraph(
                page.In(
                    $"and {rest} more; --format json lists them all.",
                    $"还有 {rest} 项没有列出，用 --format json 可以看到全部。"
                ),
                indent: 2
            );
        }

        page.Blank();
    }

    private static void Write(TextPage page, Wish wish)
    {
        var place = wish.Field.Place is { } known ? page.In($" ({known})", $"（{known}）") : "";
        page.Paragraph(Name(page, wish) + place, indent: 2);
        if (wish.Field.Reason is { } reason)
        {
            page.Paragraph(page.In(reason), indent: 4);
        }

        if (wish.Decides.Count > 0)
        {
            page.Paragraph(page.In("decides ", "可判定 ") + page.Joined(wish.Decides), indent: 4, page.Ansi.Dim);
        }

        if (wish.Helps.Count > 0)
        {
            page.Paragraph(
                page.In("is one of several missing for ", "再补上其他缺项才能判定 ") + page.Joined(wish.Helps),
                indent: 4,
                page.Ansi.Dim
            );
        }
    }

    /// <summary><c>catalog[TEE].cost</c>, or for several things of a kind <c>catalog[].cost: TEE, CAP</c>.</summary>
    private static string Name(TextPage page, Wish wish)
    {
        if (wish.Names.Count < 2)
        {
            return wish.Field.Path;
        }

        var names = wish.Names.Count <= NamesShown ? wish.Names : wish.Names[..NamesShown];
        var more = wish.Names.Count - names.Count;
        var rest = more > 0 ? page.In($" and {more} more", $"等 {wish.Names.Count} 个") : "";
        return wish.Pattern + page.In(": ", "：") + page.Joined(names) + rest;
    }

    private static List<Wish> Wishes(ImmutableArray<Inconclusive> undecided)
    {
        var wishes = new Dictionary<string, Wish>(StringComparer.Ordinal);
        foreach (var check in undecided)
        {
            foreach (var field in check.Missing)
            {
                var (pattern, name) = Cut(field.Path);
                if (!wishes.TryGetValue(pattern, out var wish))
                {
                    wish = new Wish(field, pattern, wishes.Count);
                    wishes.Add(pattern, wish);
                }

                wish.Add(check.RuleId, name, isAlone: check.Missing.Length == 1);
            }
        }

        var sorted = new List<Wish>(wishes.Values);
        sorted.Sort();
        return sorted;
    }

    /// <summary>What stands between the first brackets is the name of one thing of many.</summary>
    private static (string Pattern, string Name) Cut(string path)
    {
        var open = path.IndexOf('[');
        var close = open < 0 ? -1 : path.IndexOf(']', open);
        return close < 0 ? (path, "") : (path[..(open + 1)] + path[close..], path[(open + 1)..close]);
    }

    /// <summary>A field that somebody should fill in.</summary>
    private sealed class Wish(MissingField field, string pattern, int order) : IComparable<Wish>
    {
        private int _decided;
        private int _helped;

        /// <summary>The first one met.</summary>
        public MissingField Field { get; } = field;

        public string Pattern { get; } = pattern;

        public List<string> Names { get; } = [];

        public List<string> Decides { get; } = [];

        public List<string> Helps { get; } = [];

        public void Add(string ruleId, string name, bool isAlone)
        {
            _decided += isAlone ? 1 : 0;
            _helped += isAlone ? 0 : 1;
            AddOnce(isAlone ? Decides : Helps, ruleId);
            if (name.Length > 0)
            {
                AddOnce(Names, name);
            }
        }

        public int CompareTo(Wish? other)
        {
            if (other is null)
            {
                return 1;
            }

            var byDecided = other._decided.CompareTo(_decided);
            var byHelped = other._helped.CompareTo(_helped);
            return byDecided != 0 ? byDecided
                : byHelped != 0 ? byHelped
                : order.CompareTo(other.Order);
        }

        private int Order => order;

        private static void AddOnce(List<string> names, string name)
        {
            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }
    }
}
