using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Releases;
using PromoAudit.Cli.Shell;
using PromoAudit.Rules.Releases;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules lock</c>: pins the rules that audits of this folder use.</summary>
internal sealed class RulesLockCommand : CliCommand
{
    private readonly Option<string> _rules;
    private readonly ConfigurationOptions _configuration;

    public RulesLockCommand(Language language)
        : base("lock", new("Pin the rules that audits here use.", "锁定这里审计所用的规则版本。"), language)
    {
        _rules = RuleOptions.Reference(language);
        Add(_rules);
        _configuration = new ConfigurationOptions(language);
        _configuration.AddTo(this);
    }

    public override IReadOnlyList<string> Examples => ["rules lock", "rules lock --rules core@1.0.0"];

    public override LocalizedText? Notes =>
        new(
            "Writes promoaudit.lock into this folder, or renews the one that counts for it. Without --rules it pins the built-in rules.",
            "在当前文件夹写 promoaudit.lock；上级已有生效的则更新那一个。不写 --rules 则锁定内置规则。"
        );

    public override ConfigurationOptions? Configuration => _configuration;

    public override int Execute(ParseResult arguments, Session session)
    {
        var diagnostics = new Diagnostics();
        var reference = arguments.GetValue(_rules) ?? session.Settings.Rules.Value;
        var file = RuleSource.LockOf(session) ?? LockFile.In(session.Console.Folder);
        var rules = RuleSource.Find(reference, session, diagnostics);
        var from = RuleSource.IsPath(reference, session) ? file.PathTo(session.FullPath(reference ?? "")) : null;
        if (from is not null && !RuleLock.CanName(from))
        {
            diagnostics.Add(FileMessages.OutsideOfLock(reference ?? "", file.Shown));
        }

        session.Complain(diagnostics.Sorted());
        if (rules is null || diagnostics.HasErrors)
        {
            return ExitCodes.Unreadable;
        }

        if (OutputFile.Open(file.FullPath, out var problem) is not { } output)
        {
            session.Complain([FileMessages.UnwritablePlan(file.Shown, problem ?? FileMessages.Missing)]);
            return ExitCodes.Unreadable;
        }

        output.Write(writer => writer.Write(RuleLock.Write(rules, from)));
        session.Output.Write(
            session.In(
                $"Wrote {file.Shown}: {rules.Name} {rules.Version}, digest {rules.Digest}.\n",
                $"已写入 {file.Shown}：{rules.Name} {rules.Version}，摘要 {rules.Digest}。\n"
            )
        );
        return ExitCodes.Clean;
    }
}
