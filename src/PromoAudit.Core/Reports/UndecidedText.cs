using System.Collections.Immutable;
using PromoAudit.Findings;

namespace PromoAudit.Reports;

/// <summary>The figures that are missing, the most useful first, and what each would decide.</summary>
internal static class UndecidedText
{
    private const int Shown = 10;
    private const int SubjectsShown = 5;

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
        var subjects = wish.Subjects.Count <= SubjectsShown ? wish.Subjects : wish.Subjects[..SubjectsShown];
        var more = wish.Subjects.Count - subjects.Count;
        var names = page.Joined(subjects);
        if (more > 0)
        {
            names += page.In($" and {more} more", $"等 {wish.Subjects.Count} 个");
        }

        var place = wish.Field.Place is { } known ? page.In($" ({known})", $"（{known}）") : "";
        page.Paragraph($"{wish.Field.Path}{page.In(": ", "：")}{names}{place}", indent: 2);
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

    private static List<Wish> Wishes(ImmutableArray<Inconclusive> undecided)
    {
        var wishes = new Dictionary<string, Wish>(StringComparer.Ordinal);
        foreach (var check in undecided)
        {
            foreach (var field in check.Missing)
            {
                if (!wishes.TryGetValue(field.Path, out var wish))
                {
                    wish = new Wish(field, wishes.Count);
                    wishes.Add(field.Path, wish);
                }

                wish.Add(check, isAlone: check.Missing.Length == 1);
            }
        }

        var sorted = new List<Wish>(wishes.Values);
        sorted.Sort();
        return sorted;
    }

    /// <summary>A field that somebody should fill in.</summary>
    private sealed class Wish(MissingField field, int order) : IComparable<Wish>
    {
        private int _decided;
        private int _helped;

        public MissingField Field { get; } = field;

        public List<string> Subjects { get; } = [];

        public List<string> Decides { get; } = [];

        public List<string> Helps { get; } = [];

        public void Add(Inconclusive check, bool isAlone)
        {
            _decided += isAlone ? 1 : 0;
            _helped += isAlone ? 0 : 1;
            AddOnce(isAlone ? Decides : Helps, check.RuleId);
            foreach (var subject in check.Subjects)
            {
                AddOnce(Subjects, subject[(subject.IndexOf(':') + 1)..]);
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
