using System.CommandLine;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>Options that several commands about rules share.</summary>
internal static class RuleOptions
{
    public static Option<string> Folder(Language language) =>
        new("--rules")
        {
            Description = new LocalizedText(
                "Use the rules of this folder instead of the built-in ones.",
                "改用这个文件夹里的规则。"
            ).In(language),
            HelpName = "folder",
        };
}
