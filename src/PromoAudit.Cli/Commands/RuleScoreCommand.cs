using System.Collections.Immutable;
using System.CommandLine;
using PromoAudit.Cli.Shell;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Cli.Commands;

/// <summary>A command that gives the tests of rules a score, and may ask for one.</summary>
internal abstract class RuleScoreCommand : CliCommand
{
    private readonly RuleChoice _choice;
    private readonly Option<string> _threshold;
    private readonly ChoiceOption _format;

    protected RuleScoreCommand(string name, LocalizedText description, Language language)
        : base(name, description, language)
    {
        _choice = new RuleChoice(language);
        _threshold = new Option<string>("--threshold")
        {
            Description = In("The lowest score that is good enough.", "得分低于它就不通过。"),
            HelpName = "N%",
        };
        _format = new ChoiceOption("--format", In("How to report.", "报告格式。"), "text", "text", "json");
        _choice.AddTo(this);
        Add(_threshold);
        Add(_format);
    }

    public override IReadOnlyList<string> Examples =>
        [$"rules {Name} my-rules", $"rules {Name} my-rules --rule 'limits/*'", $"rules {Name} --threshold 90%"];

    public override LocalizedText? Notes =>
        new(
            "Exit codes: 0 the score is at the threshold or above, or none was asked for, 1 it is below, 2 rules cannot be read, 3 the command line is wrong.",
            "退出码：0 得分达到要求，或者没有要求；1 没有达到；2 规则读不了；3 命令行写错了。"
        );

    public sealed override int Execute(ParseResult arguments, Session session)
    {
        var wanted = arguments.GetValue(_threshold);
        var threshold = wanted is null ? 0 : ThresholdArgument.Read(wanted);
        if (threshold is null)
        {
            return session.Refuse(ScoreMessages.WrongThreshold(wanted ?? ""));
        }

        if (_choice.Load(arguments, session, out var code) is not var (set, rules, cases))
        {
            return code;
        }

        var score = Report(set, rules, cases, _format.Value(arguments) == "json", session);
        return score.IsAtLeast(threshold.Value) ? ExitCodes.Clean : ExitCodes.Found;
    }

    /// <summary>Works the score out and writes the report to the output.</summary>
    protected abstract Score Report(
        RuleSet set,
        ImmutableArray<Rule> rules,
        CaseBook cases,
        bool asJson,
        Session session
    );
}
