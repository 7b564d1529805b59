using PromoAudit.Cli.Shell;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>PA360: what can be wrong with a command that gives the tests of rules a score.</summary>
internal static class ScoreMessages
{
    public static Diagnostic WrongThreshold(string value) =>
        UsageMessages.Error(
            "PA360",
            new($"\"--threshold\" cannot be \"{value}\".", $"“--threshold”不能是“{value}”。"),
            new("Write a percent from 0 to 100: --threshold 90%.", "写 0 到 100 的百分比，如 --threshold 90%。")
        );
}
