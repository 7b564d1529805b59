using System.CommandLine;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports.Testing;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules suggest</c>: proposes cases for changes of rules that no test notices.</summary>
internal sealed class RulesSuggestCommand : CliCommand
{
    private readonly RuleChoice _choice;

    public RulesSuggestCommand(Language language)
        : base(
            "suggest",
            new("Propose cases for changes that no test notices.", "为没有用例能发现的改动建议用例。"),
            language
        )
    {
        _choice = new RuleChoice(language);
        _choice.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        ["rules suggest my-rules --rule limits/big-discount", "rules suggest my-rules --rule 'limits/*'"];

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

        SuggestionText.Write(set, rules, cases, session.Output);
        return ExitCodes.Clean;
    }
}
