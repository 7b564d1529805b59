using PromoAudit.Text;

namespace PromoAudit.Cli;

/// <summary>What the user is told when it is not the user's fault.</summary>
internal static class Failures
{
    /// <summary>The report did not get out: a full disk, or a reader that has gone.</summary>
    public static int Unwritable(IConsoleStreams console, Language language, IOException error)
    {
        var message = new LocalizedText(
            $"promoaudit: the output could not be written: {error.Message}",
            $"promoaudit：结果没能写出来：{error.Message}"
        );
        return Say(console, message.In(language), error);
    }

    public static int Unexpected(IConsoleStreams console, Language language, Exception error)
    {
        var message = new LocalizedText(
            $"promoaudit: internal error ({error.GetType().Name}). Nothing can be said about the plans.\n"
                + "This is a fault of PromoAudit, not of your plan. Please report it with the command line and, if you may, the plan;\n"
                + "PROMOAUDIT_DEBUG=1 shows the details to add.",
            $"promoaudit：内部错误（{error.GetType().Name}），本次没有得出任何结论。\n"
                + "这是 PromoAudit 自身的缺陷，不是方案的问题。请带上命令行和方案（如方便）反馈给我们；\n"
                + "设置 PROMOAUDIT_DEBUG=1 可以看到需要附上的细节。"
        );
        return Say(console, message.In(language), error);
    }

    /// <summary>What is said of a plan on which PromoAudit failed; the run goes on.</summary>
    public static Diagnostic OnPlan(IConsoleStreams console, string path, Exception error)
    {
        var details = IsDebugging(console) ? $"\n{error}" : "";
        return new Diagnostic(
            "PA099",
            DiagnosticSeverity.Error,
            null,
            new(
                $"{path}: internal error ({error.GetType().Name}). Nothing can be said about this plan.{details}",
                $"{path}：内部错误（{error.GetType().Name}），这份方案没有得出任何结论。{details}"
            ),
            new(
                "This is a fault of PromoAudit, not of the plan. Please report it; PROMOAUDIT_DEBUG=1 shows the details to add.",
                "这是 PromoAudit 自身的缺陷，不是方案的问题。请反馈给我们；设置 PROMOAUDIT_DEBUG=1 可以看到需要附上的细节。"
            )
        );
    }

    /// <summary>A file that could be opened when the run began and could not be written at its end.</summary>
    public static int Unwritable(IConsoleStreams console, Language language, string path, Exception error)
    {
        var message = new LocalizedText(
            $"promoaudit: {path} could not be written: {error.Message}",
            $"promoaudit：{path} 没能写出来：{error.Message}"
        );
        return Say(console, message.In(language), error);
    }

    private static bool IsDebugging(IConsoleStreams console) =>
        !string.IsNullOrEmpty(console.Variable("PROMOAUDIT_DEBUG"));

    private static int Say(IConsoleStreams console, string message, Exception error)
    {
        console.Error.Write(IsDebugging(console) ? $"{message}\n{error}\n" : $"{message}\n");
        return ExitCodes.Internal;
    }
}
