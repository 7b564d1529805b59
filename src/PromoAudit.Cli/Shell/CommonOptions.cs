using System.CommandLine;
using PromoAudit.Text;

namespace PromoAudit.Cli.Shell;

/// <summary>Options that every command has.</summary>
internal sealed class CommonOptions(Language language)
{
    public Flag Help { get; } =
        new("--help", new LocalizedText("Show this help.", "显示帮助。").In(language), "-h", "-?") { Recursive = true };

    public Flag Version { get; } =
        new("--version", new LocalizedText("Show the version.", "显示版本号。").In(language));

    public ChoiceOption Lang { get; } =
        new(
            "--lang",
            new LocalizedText(
                "Language of messages; otherwise zh where the locale is Chinese, else en.",
                "输出语言；不写时按系统区域设置，中文环境为 zh，其他为 en。"
            ).In(language),
            "",
            "en",
            "zh"
        )
        {
            Recursive = true,
        };

    public ChoiceOption Colour { get; } =
        new(
            "--color",
            new LocalizedText(
                "When to colour; auto: on a terminal unless NO_COLOR is set.",
                "何时使用颜色；auto 表示在终端里且没有设置 NO_COLOR 时使用。"
            ).In(language),
            "auto",
            "auto",
            "always",
            "never"
        )
        {
            Recursive = true,
        };

    public void AddTo(Command root)
    {
        root.Add(Lang);
        root.Add(Colour);
        root.Add(Help);
        root.Add(Version);
    }
}
