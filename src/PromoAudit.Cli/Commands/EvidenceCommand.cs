using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Proofs;
using PromoAudit.Cli.Shell;
using PromoAudit.Governance.Proofs;
using PromoAudit.Plans;
using PromoAudit.Reports.Proofs;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit evidence</c>: what a merchant shows when somebody says that a promotion was not what it seems.</summary>
internal sealed class EvidenceCommand : CliCommand
{
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _verdict;
    private readonly Option<string> _output;
    private readonly Flag _anyway;
    private readonly Flag _check;
    private readonly VerifyArguments _against;

    public EvidenceCommand(Language language)
        : base(
            "evidence",
            new("Bundle plans with what was decided about them.", "把方案和审计结论打包留证。"),
            language
        )
    {
        _paths = new Argument<string[]>("path")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = In(
                "Plans: files, folders or patterns. With --check, a folder of evidence.",
                "方案：文件、文件夹或通配；加 --check 时是留证的文件夹。"
            ),
        };
        _verdict = new Option<string>("--verdict")
        {
            Description = In("What check --verdict has written.", "check --verdict 写出的文件。"),
            HelpName = "file",
        };
        _output = new Option<string>("--output", "-o")
        {
            Description = In(
                "A new folder, or a file that ends in .zip; otherwise a folder with the day in its name.",
                "新文件夹或 .zip 文件；不写则用带日期的文件夹。"
            ),
            HelpName = "folder",
        };
        _anyway = new Flag(
            "--anyway",
            In("Also where the verdict does not hold; the bundle says so.", "结论无效也打包，留证里会写明。")
        );
        _check = new Flag("--check", In("Say whether a folder of evidence was changed.", "核对留证文件夹有没有改动。"));
        _against = new VerifyArguments(language, _paths);
        Add(_verdict);
        Add(_output);
        Add(_anyway);
        Add(_check);
        _against.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        [
            "evidence plans/double-11.yaml --verdict verdict.json --output evidence",
            "evidence plans --verdict verdict.json --verdict-key verdict.key --output evidence.zip",
            "evidence --check evidence",
        ];

    public override LocalizedText? Notes =>
        new(
            "Exit codes:\n"
                + "  0  written; with --check, nothing was changed\n"
                + "  1  the verdict does not hold; with --check, something was changed\n"
                + "  2  something could not be read\n"
                + "  3  the command line is wrong, or there is something in the way",
            "退出码：\n"
                + "  0  已写好；加 --check 时表示没有改动\n"
                + "  1  结论无效；加 --check 时表示有改动\n"
                + "  2  有内容读不了\n"
                + "  3  命令行写错了，或者位置已被占用"
        );

    public override int Execute(ParseResult arguments, Session session)
    {
        var paths = arguments.GetValue(_paths) ?? [];
        var verdict = arguments.GetValue(_verdict);
        var isCheck = _check.IsSet(arguments);
        if (isCheck != (verdict is null) || (isCheck && paths.Length != 1))
        {
            return session.Refuse(EvidenceMessages.WrongUse());
        }

        if (verdict is null)
        {
            return Check(paths[0], session);
        }

        if (_against.Under(arguments, session, out var code) is not { } configured)
        {
            return code;
        }

        var diagnostics = new Diagnostics();
        if (_against.VerifierOf(arguments, configured, diagnostics, out var wrong) is not { } verifier)
        {
            return wrong is null ? ExitCodes.Unreadable : session.Refuse(wrong);
        }

        var output =
            arguments.GetValue(_output)
            ?? string.Create(CultureInfo.InvariantCulture, $"evidence-{session.Console.Now:yyyy-MM-dd}");
        if (EvidenceTarget.Open(output, session, out var target) is { } refused)
        {
            return session.Refuse(refused);
        }

        var inputs = new PlanInputs(session.Console.Folder, diagnostics) { Configuration = configured.Settings.File };
        foreach (var path in paths)
        {
            inputs.Add(path);
        }

        var plans = GivenPlans.Read(inputs, configured);
        var verification = verifier.Verify(verdict, plans);
        if (verification is { Holds: false } && !_anyway.IsSet(arguments))
        {
            VerificationReport.Write(
                verification,
                verdict,
                plans.Length,
                "text",
                session.Console.Error,
                session.ErrorOptions
            );
            diagnostics.Add(EvidenceMessages.DoesNotHold());
            session.Complain(diagnostics.Sorted());
            return ExitCodes.Found;
        }

        return
            verification is null
            || Bundle(verdict, plans, inputs, verifier, verification, configured, diagnostics) is not { } files
            ? Unreadable(session, diagnostics)
            : Write(target, files, output, session);
    }

    private static SortedDictionary<string, byte[]>? Bundle(
        string verdict,
        ImmutableArray<ProvenPlan> plans,
        PlanInputs inputs,
        Verifier verifier,
        Verification verification,
        Session session,
        Diagnostics diagnostics
    )
    {
        var rules = RuleSource.ForAudit(reference: null, session, diagnostics);
        var bundle = new EvidenceBundle(session);
        if (rules is null || bundle.Bytes(verdict) is not { } original)
        {
            return null;
        }

        if (bundle.AddPlans(plans) is { } changed)
        {
            diagnostics.Add(EvidenceMessages.Changed(changed));
            return null;
        }

        if (GatePolicies.Of(session.Settings, rules, session, diagnostics) is not { } policy)
        {
            return null;
        }

        var run = new AuditLoop(session, rules, diagnostics).Run(inputs, repairs: null, policy);
        run = run with { ExitCode = Verdict.Of(run) };
        bundle.Add("verdict.json", "verdict", original, verdict.Replace('\\', '/'));
        bundle.AddFindings(run);
        bundle.Add(
            "approvals.json",
            "approvals",
            writer => EvidenceManifest.WriteApprovals(PlansOf(inputs, session), run, writer)
        );
        var history = PlanHistory.Of(plans, session);
        bundle.Add("history.json", "history", writer => EvidenceManifest.WriteHistory(history, writer));
        return bundle.Finish(verification);
    }

    private static IEnumerable<(string Path, Plan Plan)> PlansOf(PlanInputs inputs, Session session)
    {
        foreach (var input in inputs.Inputs)
        {
            if (
                input.Read(session.Console).Text is { } text
                && PlanLoader.Load(text, input.FilesBeside(session.Console), new Diagnostics()) is { } plan
            )
            {
                yield return (ProofPaths.Of(input.Shown, session), plan);
            }
        }
    }

    private static int Unreadable(Session session, Diagnostics diagnostics)
    {
        session.Complain(diagnostics.Sorted());
        return ExitCodes.Unreadable;
    }

    private static int Write(
        EvidenceTarget target,
        SortedDictionary<string, byte[]> files,
        string output,
        Session session
    )
    {
        try
        {
            target.Write(files, session.Console.Now);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Failures.Unwritable(session.Console, session.Language, output, error);
        }

        session.Output.Write(
            session.In($"{output}: {files.Count} files written.\n", $"{output}：写好了 {files.Count} 个文件。\n")
        );
        return ExitCodes.Clean;
    }

    private static int Check(string folder, Session session)
    {
        if (EvidenceCheck.Run(session.FullPath(folder)) is not { } wrong)
        {
            session.Complain([EvidenceMessages.NoSums(folder)]);
            return ExitCodes.Unreadable;
        }

        session.Output.Write(
            wrong.IsEmpty
                ? session.In($"{folder}: nothing was changed.\n", $"{folder}：没有改动。\n")
                : session.In($"{folder} was changed:\n", $"{folder} 有改动：\n")
        );
        EvidenceText.Write(wrong, session.Output, session.OutputOptions);
        return wrong.IsEmpty ? ExitCodes.Clean : ExitCodes.Found;
    }
}
