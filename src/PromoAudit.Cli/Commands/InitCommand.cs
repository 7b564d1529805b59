using System.CommandLine;
using System.Text;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit init</c>: a plan to start from, with a comment on every line that needs one.</summary>
internal sealed class InitCommand : CliCommand
{
    private readonly Argument<string> _file;

    public InitCommand(Language language)
        : base("init", new("Write a commented plan to start from.", "生成一份带注释的起步方案。"), language)
    {
        _file = new Argument<string>("file")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = In("Where to write it; promotion.yaml otherwise.", "写到哪里；默认 promotion.yaml。"),
        };
        Add(_file);
    }

    public override IReadOnlyList<string> Examples => ["init double-11.yaml", "init --lang zh"];

    public override int Execute(ParseResult arguments, Session session)
    {
        var path = arguments.GetValue(_file) ?? "promotion.yaml";
        try
        {
            Write(session.FullPath(path), session.Language);
        }
        catch (IOException) when (Path.Exists(session.FullPath(path)))
        {
            return session.Refuse(FileMessages.Exists(path));
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is { } problem)
        {
            return session.Refuse(FileMessages.UnwritablePlan(path, problem));
        }

        session.Output.Write(
            session.In(
                $"Wrote {path}. Change it, then run: promoaudit check {path}\n",
                $"已生成 {path}。改好之后运行：promoaudit check {path}\n"
            )
        );
        return ExitCodes.Clean;
    }

    private static void Write(string fullPath, Language language)
    {
        using var target = new FileStream(fullPath, FileMode.CreateNew, FileAccess.Write);
        target.Write(Encoding.UTF8.GetBytes(StarterPlan.Text(language)));
    }
}
