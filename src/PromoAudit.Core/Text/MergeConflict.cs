namespace PromoAudit.Text;

/// <summary>The marks that git leaves in a file whose two versions it could not put together.</summary>
internal static class MergeConflict
{
    private const int Length = 7;

    /// <returns>The first line with such a mark; null where there is none.</returns>
    public static SourceSpan? Find(SourceText text)
    {
        SourceSpan? first = null;
        foreach (var mark in (string[])["<<<<<<<", "=======", ">>>>>>>"])
        {
            if (Find(text.Text, mark) is { } found && (first is null || found.Start < first.Value.Start))
            {
                first = found;
            }
        }

        return first;
    }

    /// <summary>At the start of a line, and followed by the name of a version or by nothing.</summary>
    private static SourceSpan? Find(string text, string mark)
    {
        for (
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(mark, at + 1, StringComparison.Ordinal)
        )
        {
            var end = at + Length;
            var isAlone = end == text.Length || text[end] is '\r' or '\n';
            if ((at == 0 || text[at - 1] == '\n') && (isAlone || (mark[0] != '=' && text[end] == ' ')))
            {
                return new SourceSpan(at, end);
            }
        }

        return null;
    }
}
