using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports.Pages;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules docs</c>: a page about every rule, as Markdown, and whether such pages are up to date.</summary>
internal sealed class RulesDocsCommand : CliCommand
{
    private const string Pages = "docs";

    private readonly Argument<string> _folder;
    private readonly Option<string> _output;
    private readonly Flag _check;
    private readonly ConfigurationOptions _configuration;

    public RulesDocsCommand(Language language)
        : base("docs", new("Write a page about every rule.", "为每条规则生成一页文档。"), language)
    {
        _folder = new Argument<string>("folder")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = In("A folder of rules; otherwise the built-in ones.", "规则文件夹；不写则为内置规则。"),
        };
        _output = new Option<string>("--output", "-o")
        {
            Description = In("Where the pages are; docs otherwise.", "文档放在哪里；默认 docs。"),
            HelpName = "folder",
        };
        _check = new Flag(
            "--check",
            In("Write nothing, and say which pages are out of date.", "不写文件，只说哪些页面过期了。")
        );
        Add(_folder);
        Add(_output);
        Add(_check);
        _configuration = new ConfigurationOptions(language);
        _configuration.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        ["rules docs my-rules --output my-rules/docs", "rules docs my-rules --output my-rules/docs --check"];

    public override LocalizedText? Notes =>
        new(
            "Exit codes: 0 written, or up to date; 1 some pages are out of date; 2 the rules cannot be read; 3 a page cannot be written.",
            "退出码：0 已生成，或者都是最新的；1 有页面过期；2 规则读不了；3 页面写不了。"
        );

    public override ConfigurationOptions? Configuration => _configuration;

    public override int Execute(ParseResult arguments, Session session)
    {
        var diagnostics = new Diagnostics();
        var rules = RuleSource.LoadWhole(arguments.GetValue(_folder), session.WithoutSettings, diagnostics);
        session.Complain(diagnostics.Sorted());
        if (rules is null)
        {
            return ExitCodes.Unreadable;
        }

        var shown = arguments.GetValue(_output) ?? Pages;
        var folder = new PageFolder(session.FullPath(shown), shown.Replace('\\', '/').TrimEnd('/'));
        var root = Path.GetRelativePath(session.FullPath(shown), session.Console.Folder).Replace('\\', '/');
        try
        {
            return Bring(folder, RulePages.Of(rules, root is "." ? "" : root + "/"), _check.IsSet(arguments), session);
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is { } problem)
        {
            return session.Refuse(FileMessages.UnwritablePlan(shown, problem));
        }
    }

    private static int Bring(PageFolder folder, IReadOnlyList<Page> pages, bool onlyCheck, Session session)
    {
        var old = pages.Where(page => !folder.Holds(page)).ToArray();
        var left = folder.LeftOver(pages);
        if (!onlyCheck)
        {
            foreach (var page in old)
            {
                folder.Write(page);
            }

            folder.Delete(left);
            session.Output.Write(
                session.In(
                    $"{pages.Count} pages, {old.Length} written, {left.Count} deleted.\n",
                    $"共 {pages.Count} 页，更新 {old.Length} 页，删除 {left.Count} 页。\n"
                )
            );
            return ExitCodes.Clean;
        }

        foreach (var path in old.Select(page => page.Path).Concat(left).Order(StringComparer.Ordinal))
        {
            session.Output.Write($"{folder.Shown(path)}\n");
        }

        var count = old.Length + left.Count;
        session.Output.Write(
            count == 0
                ? session.In($"{pages.Count} pages, all up to date.\n", $"共 {pages.Count} 页，都是最新的。\n")
                : session.In($"{count} pages are out of date.\n", $"有 {count} 页过期。\n")
        );
        return count == 0 ? ExitCodes.Clean : ExitCodes.Found;
    }
}
