using PromoAudit.Cli.Shell;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>PA360 to PA369: what can be wrong with a command that gives the tests of rules a score.</summary>
internal static class ScoreMessages
{
    public static Diagnostic WrongThreshold(string value) =>
        UsageMessages.Error(
            "PA360",
            new($"\"--threshold\" cannot be \"{value}\".", $"“--threshold”不能是“{value}”。"),
            new("Write a percent from 0 to 100: --threshold 90%.", "写 0 到 100 的百分比，如 --threshold 90%。")
        );

    public static Diagnostic NoSuchRule(string pattern, string set, string? nearest) =>
        UsageMessages.Error(
            "PA361",
            new($"No rule of \"{set}\" is called \"{pattern}\".", $"“{set}”里没有叫“{pattern}”的规则。"),
            nearest is not null
                ? new($"Did you mean \"{nearest}\"?", $"是不是想写“{nearest}”？")
                : new("promoaudit rules list shows all.", "promoaudit rules list 可以列出全部规则。")
        );
}
