using PromoAudit.Text;

namespace PromoAudit.Workshop.Suggesting;

/// <summary>Fits the text of cases to the end of a test file.</summary>
internal static class CaseAppending
{
    private const string Indent = "  ";

    /// <param name="cases">Each at two spaces.</param>
    /// <returns>Null where the file does not end in a list of cases with a line for each.</returns>
    public static string? After(SourceText file, string cases)
    {
        if (CasesIn(file) is not { Items: [var first, ..] list })
        {
            return null;
        }

        var line = first.Place.Start.Line;
        var start = file.Text[file.StartOf(line)..file.EndOf(line)];
        if (!start.TrimStart().StartsWith("- ", StringComparison.Ordinal))
        {
            return null;
        }

        var indent = start[..^start.TrimStart().Length];
        var newLine = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = cases.TrimEnd('\n').Split('\n').Select(one => indent + one[Indent.Length..]);
        var text = (file.Text.EndsWith('\n') ? "" : newLine) + string.Join(newLine, lines) + newLine;
        // What the file says after its cases, or how it says them, may make another thing of the text.
        var added = cases.Split('\n').Count(one => one.StartsWith("  - name:", StringComparison.Ordinal));
        return CasesIn(new SourceText(file.Path, file.Text + text))?.Items.Count == list.Count + added ? text : null;
    }

    private static YamlSequence? CasesIn(SourceText file)
    {
        var diagnostics = new Diagnostics();
        var root = YamlReader.Read(file, diagnostics) as YamlMapping;
        return diagnostics.HasErrors ? null : root?["cases"] as YamlSequence;
    }
}
