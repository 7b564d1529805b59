using System.Text;
using PromoAudit.Text;
using PromoAudit.Workshop.Comparing;

namespace PromoAudit.Reports.Comparing;

/// <summary>Differences as Markdown, for a pull request. Texts of rules and plans cannot become markup.</summary>
public static class ComparisonMarkdown
{
    public static void Write(ComparisonRun run, TextWriter writer, Language language)
    {
        var text = new StringBuilder();
        var sets = run.Sets;
        text.Append("## ").Append(Escaped(ComparisonText.Title(sets))).Append("\n\n");
        text.Append(ChangeWords.Counts(sets).In(language)).Append(language == Language.Chinese ? "" : " ");
        text.Append(ChangeWords.Verdict(sets).In(language)).Append('\n');
        if (!sets.Changes.IsEmpty)
        {
            text.Append('\n');
            Row(
                text,
                language == Language.Chinese
                    ? ["规则或数据", "部分", "之前", "之后", "级别"]
                    : ["Rule or data", "Part", "Before", "After", "Class"]
            );
            text.Append("|---|---|---|---|---|\n");
            foreach (var change in sets.Changes)
            {
                Row(text, Cells(change, sets, language));
            }
        }

        foreach (var plan in run.Plans.Where(plan => !plan.Changes.IsEmpty))
        {
            text.Append("\n### ").Append(Escaped(plan.Path)).Append("\n\n");
            foreach (var change in plan.Changes)
            {
                text.Append("- ").Append(Escaped(Sentence(change, language))).Append('\n');
            }
        }

        writer.Write(text);
    }

    private static string[] Cells(SetChange change, SetComparison sets, Language language)
    {
        if (change.Part.Length > 0)
        {
            return
            [
                Escaped(change.Subject),
                Escaped(change.Part),
                Escaped(change.Before),
                Escaped(change.After),
                ChangeWords.Of(change.Class).In(language),
            ];
        }

        string TitleIn(Rules.RuleSet set) => set.Find(change.Subject)?.Title.In(language) ?? "";
        return
        [
            Escaped(change.Subject),
            ChangeWords.Of(change.Kind).In(language),
            change.Kind == ChangeKind.Removed ? Escaped(TitleIn(sets.Before)) : "",
            change.Kind == ChangeKind.Added ? Escaped(TitleIn(sets.After)) : "",
            ChangeWords.Of(change.Class).In(language),
        ];
    }

    private static string Sentence(FindingChange change, Language language)
    {
        string?[] parts =
        [
            ChangeWords.Of(change.Kind).In(language),
            (change.SeverityBefore, change.SeverityAfter) switch
            {
                ({ } before, { } after) => $"{TextWords.Of(before).In(language)} → {TextWords.Of(after).In(language)}",
                ({ } before, null) => TextWords.Of(before).In(language),
                (null, { } after) => TextWords.Of(after).In(language),
                _ => null,
            },
            change.RuleId,
            string.Join(' ', change.Subjects),
            change.ToldBy is { } rule ? $"({rule})" : null,
        ];
        return string.Join("  ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static void Row(StringBuilder text, string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    /// <summary>On one line, with every sign escaped that Markdown or HTML gives a meaning.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in DisplayText.Visible(text.ReplaceLineEndings("⏎").Trim()))
        {
            if (letter == '⏎')
            {
                escaped.Append("<br>");
            }
            else if ("\\`*_{}[]()<>#+!|&~@".Contains(letter, StringComparison.Ordinal))
            {
                escaped.Append('\\').Append(letter);
            }
            else
            {
                escaped.Append(letter);
            }
        }

        return escaped.ToString();
    }
}
