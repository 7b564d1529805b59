using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports.Testing;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules suggest</c>: proposes cases for changes of rules that no test notices.</summary>
internal sealed class RulesSuggestCommand : CliCommand
{
    private readonly RuleChoice _choice;
    private readonly Flag _write;

    public RulesSuggestCommand(Language language)
        : base(
            "suggest",
            new("Propose cases for changes that no test notices.", "为没有用例能发现的改动建议用例。"),
            language
        )
    {
        _choice = new RuleChoice(language);
        _choice.AddTo(this);
        _write = new Flag(
            "--write",
            In(
                "Append the cases to the test files; what is there stays as it is.",
                "把用例追加到用例文件末尾，原有内容不动。"
            )
        );
        Add(_write);
    }

    public override IReadOnlyList<string> Examples =>
        ["rules suggest my-rules --rule limits/big-discount", "rules suggest my-rules --rule 'limits/*' --write"];

    public override LocalizedText? Notes =>
        new(
            "What it prints is what the rules say today. Read each case, judge whether that is right, give it a name, and put it into the test file.",
            "打印的是规则目前的结论。请逐个看，判断对不对，起个名字，再放进用例文件。"
        );

    public override int Execute(ParseResult arguments, Session session)
    {
        if (_choice.Load(arguments, session, out var code) is not var (set, rules, cases))
        {
            return code;
        }

        var folder = _choice.FolderOf(arguments);
        var isWritten = _write.IsSet(arguments);
        if (isWritten && !(folder is not null && Directory.Exists(session.FullPath(folder))))
        {
            return session.Refuse(UsageMessages.NoArgument("folder", "promoaudit rules suggest --write"));
        }

        SuggestionReport report;
        using (var progress = new Progress(session, rules.Count(rule => rule.Runs)))
        {
            report = SuggestionReport.Of(set, rules, cases, progress.Advance);
        }

        if (isWritten)
        {
            return CaseFiles.Append(report, folder ?? "", session);
        }

        report.Write(session.Output, session.Language);
        return ExitCodes.Clean;
    }
}
