using System.CommandLine;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>Options that several commands about rules share.</summary>
internal static class RuleOptions
{
    /// <summary>See <see cref="RuleSource"/> for what may be written.</summary>
    public static Option<string> Reference(Language language) =>
        new("--rules")
        {
            Description = new LocalizedText(
                "Other rules than the built-in ones: a folder, a release such as core@1.0.0, or a release file.",
                "不用内置规则，改用：规则文件夹、某个发布版本（如 core@1.0.0）或发布文件。"
            ).In(language),
            HelpName = "rules",
        };
}
