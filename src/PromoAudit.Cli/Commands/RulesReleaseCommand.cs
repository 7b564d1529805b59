using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Releases;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports.Comparing;
using PromoAudit.Text;
using PromoAudit.Workshop.Releases;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules release</c>: freezes a set under its version.</summary>
internal sealed class RulesReleaseCommand : CliCommand
{
    private readonly Argument<string> _folder;
    private readonly Option<string> _to;
    private readonly Option<string> _data;
    private readonly Flag _dryRun;

    public RulesReleaseCommand(Language language)
        : base("release", new("Freeze a set of rules under its version.", "把规则集按当前版本号发布存档。"), language)
    {
        _folder = new Argument<string>("folder") { Description = In("The folder of the set.", "规则集所在的文件夹。") };
        _to = new Option<string>("--to")
        {
            Description = In(
                "The folder of releases; otherwise releases, beside that of the set.",
                "存放发布文件的文件夹；不写则为规则集旁边的 releases。"
            ),
            HelpName = "folder",
        };
        _data = new Option<string>("--data")
        {
            Description = In(
                "Freeze law, threats, rates, markets and profiles of this folder instead of the built-in ones.",
                "改用这个文件夹里的 law、threats、rates、markets 和 profiles 一起存档。"
            ),
            HelpName = "folder",
        };
        _dryRun = new Flag("--dry-run", In("Say what would happen; write nothing.", "只说明会怎样，不写文件。"));
        Add(_folder);
        Add(_to);
        Add(_data);
        Add(_dryRun);
    }

    public override IReadOnlyList<string> Examples =>
        ["rules release my-rules --dry-run", "rules release rules/core --to rules/releases"];

    public override LocalizedText? Notes =>
        new(
            "Exit codes: 0 released, or released before with the same content; 2 refused, with the reason.",
            "退出码：0 已发布，或早已按同样内容发布；2 不能发布，并说明原因。"
        );

    public override int Execute(ParseResult arguments, Session session)
    {
        var diagnostics = new Diagnostics();
        var folder = arguments.GetValue(_folder) ?? "";
        var to = arguments.GetValue(_to) ?? Beside(folder, session);
        var decision = Decide(folder, arguments.GetValue(_data), session.FullPath(to), session, diagnostics);
        session.Complain(diagnostics.Sorted());
        if (decision is null)
        {
            return ExitCodes.Unreadable;
        }

        var path = $"{to.Replace('\\', '/').TrimEnd('/')}/{decision.FileName}";
        var writes = decision.Text is not null && !_dryRun.IsSet(arguments);
        if (writes && Write(path, decision.Text ?? "", session) is { } problem)
        {
            session.Complain([FileMessages.UnwritablePlan(path, problem)]);
            return ExitCodes.Unreadable;
        }

        ReleaseText.Write(decision, path, writes, session.Output, session.OutputOptions);
        session.Complain(decision.Problems);
        return decision.IsReleased || decision.Text is not null ? ExitCodes.Clean : ExitCodes.Unreadable;
    }

    private static ReleaseDecision? Decide(
        string folder,
        string? data,
        string to,
        Session session,
        Diagnostics diagnostics
    )
    {
        if (Folder(folder, session, diagnostics) is not { } set)
        {
            return null;
        }

        var facts = data is null ? null : Folder(data, session, diagnostics);
        var released = new List<SourceText>();
        foreach (var path in ReleaseShelf.Files(to, ""))
        {
            var reading = FileReader.Read(Path.GetFileName(path), path);
            if (reading.Text is { } text)
            {
                released.Add(text);
            }
            else
            {
                diagnostics.Add(
                    FileMessages.Unreadable(Path.GetFileName(path), reading.Problem ?? FileMessages.Missing)
                );
            }
        }

        return diagnostics.HasErrors
            ? null
            : RuleRelease.Decide(set, facts, released, RuleSource.Sets(session), diagnostics);
    }

    private static RuleFolder? Folder(string path, Session session, Diagnostics diagnostics)
    {
        var shown = path.Replace('\\', '/').TrimEnd('/');
        if (Directory.Exists(session.FullPath(path)))
        {
            return new RuleFolder(session.FullPath(path), shown, diagnostics);
        }

        diagnostics.Add(FileMessages.NoRuleFolder(shown));
        return null;
    }

    private static string Beside(string folder, Session session)
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(session.FullPath(folder)));
        return Path.GetRelativePath(session.Console.Folder, Path.Join(parent, ReleaseShelf.FolderName));
    }

    private static LocalizedText? Write(string path, string text, Session session)
    {
        var fullPath = session.FullPath(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(fullPath) ?? fullPath);
            if (OutputFile.Open(fullPath, out var problem) is not { } file)
            {
                return problem;
            }

            file.Write(writer => writer.Write(text));
            return null;
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is { } found)
        {
            return found;
        }
    }
}
