using PromoAudit.Text;
using PromoAudit.Workshop.Explaining;

namespace PromoAudit.Reports.Explanations;

/// <summary>An explained condition as a tree of lines: a mark, what is claimed, where its facts come from.</summary>
internal sealed class PartText(TextPage page)
{
    private const int MostMissing = 3;

    public void Write(ExplainedPart part) => Write(part, first: "", rest: "");

    private void Write(ExplainedPart part, string first, string rest)
    {
        var hasBelow = part.Parts.Length > 0 || part.More > 0;
        var paint = Paint(part);
        var indent = rest + (hasBelow ? "│ " : "  ");
        var lines = LineBreaking.Break(Told(part), page.Width - DisplayText.ColumnsOf(indent));
        for (var index = 0; index < lines.Count; index++)
        {
            page.Line((index == 0 ? page.Ansi.Dim(first) : page.Ansi.Dim(indent)) + paint(lines[index]));
        }

        for (var index = 0; index < part.Parts.Length; index++)
        {
            var isLast = index == part.Parts.Length - 1 && part.More == 0;
            Write(part.Parts[index], rest + (isLast ? "└─ " : "├─ "), rest + (isLast ? "   " : "│  "));
        }

        if (part.More > 0)
        {
            page.Line(page.Ansi.Dim($"{rest}└─ {page.In($"{part.More} more", $"另有 {part.More} 项")}"));
        }
    }

    private Func<string, string> Paint(ExplainedPart part) =>
        part switch
        {
            { IsNeeded: false } => page.Ansi.Dim,
            { Answer: PartAnswer.True } => page.Ansi.Green,
            { Answer: PartAnswer.False } => page.Ansi.Red,
            { Answer: PartAnswer.Unknown } => page.Ansi.Yellow,
            _ => line => line,
        };

    private string Told(ExplainedPart part)
    {
        var builder = new System.Text.StringBuilder(ExplanationWords.Of(part.Answer))
            .Append(' ')
            .Append(page.In(part.Text));
        if (page.In(part.Value.Shown) == "…")
        {
            // A group of the plan has no value of its own.
        }
        else if (part.Answer == PartAnswer.Value && part.Kind != PartKind.Element)
        {
            builder.Append(page.In(": ", "：")).Append(page.In(part.Value.Shown));
        }
        else if (part.Kind == PartKind.Element && part.Answer == PartAnswer.Value)
        {
            builder.Append(page.In($": {part.Code} is ", $"：{part.Code} 为 ")).Append(page.In(part.Value.Shown));
        }

        foreach (var note in Notes(part))
        {
            builder.Append(page.In(" · ", " · ")).Append(note);
        }

        return builder.ToString();
    }

    private IEnumerable<string> Notes(ExplainedPart part)
    {
        if (!part.IsNeeded)
        {
            yield return page.In("not needed", "不影响结果");
            yield break;
        }

        if (part.Kind == PartKind.Parameter)
        {
            yield return page.In("a parameter of the rule", "规则参数");
        }

        if (part.IsOpenedAbove)
        {
            yield return page.In("see above", "见上文");
        }

        if (part.Source is { } source)
        {
            yield return Source(source);
            yield return page.In(source.Describes);
        }

        if (Missing(part) is { Length: > 0 } missing)
        {
            yield return missing;
        }
    }

    private string Source(FactSource source) =>
        source is { Origin: FactOrigin.Said, Place: { } place }
            ? place.ToString()
            : page.In(ExplanationWords.Of(source.Origin));

    /// <summary>What a figure lacks that could not be worked out; a field that is itself missing says so already.</summary>
    private string Missing(ExplainedPart part)
    {
        if (part.Parts.Length > 0 || part.Source is not { Origin: FactOrigin.WorkedOut })
        {
            return "";
        }

        var fields = part.Missing.Where(field => field.Reason is null).Select(field => field.Path).ToArray();
        var reason = part.Missing.FirstOrDefault(field => field.Reason is not null)?.Reason;
        return fields.Length > 0
                ? page.In("needs ", "需要 ") + page.Joined(fields.Take(MostMissing)) + Rest(fields.Length)
            : reason is { } text ? page.In(text)
            : "";
    }

    private string Rest(int count) =>
        count > MostMissing ? page.In($" and {count - MostMissing} more", $" 等 {count} 项") : "";
}
