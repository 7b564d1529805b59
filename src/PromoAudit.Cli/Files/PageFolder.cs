using PromoAudit.Reports.Pages;
using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>The folder that pages about rules are kept in. Files that were not made here are left alone.</summary>
internal sealed class PageFolder(string fullPath, string shown)
{
    public string Shown(string path) => $"{shown}/{path}";

    /// <summary>Whether the page is there, as it should be; line ends are as the repository wants them.</summary>
    public bool Holds(Page page)
    {
        var path = Path.Join(fullPath, page.Path);
        return File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == page.Text;
    }

    /// <summary>Pages that were made once, of rules that are no more.</summary>
    public IReadOnlyList<string> LeftOver(IReadOnlyList<Page> pages)
    {
        var known = pages.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        return Directory.Exists(fullPath)
            ?
            [
                .. new FolderWalk(new Diagnostics())
                    .Files(fullPath)
                    .Where(path => !known.Contains(path) && IsMade(path)),
            ]
            : [];
    }

    public void Write(Page page)
    {
        var path = Path.Join(fullPath, page.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? fullPath);
        File.WriteAllText(path, page.Text);
    }

    public void Delete(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            File.Delete(Path.Join(fullPath, path));
        }
    }

    private bool IsMade(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal)
        && File.ReadLines(Path.Join(fullPath, path)).FirstOrDefault() == RulePages.Mark;
}
