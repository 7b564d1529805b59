using PromoAudit.Text;

namespace PromoAudit.Facts.Profiles;

/// <summary>What can be wrong with a profile or its name.</summary>
internal static class ProfileMessages
{
    public static Diagnostic Unknown(SourcePlace? place, string name, string? nearest, IReadOnlyList<string> names)
    {
        var all = string.Join(", ", names);
        return new Diagnostic(
            "PA401",
            DiagnosticSeverity.Error,
            place,
            new LocalizedText($"There is no profile \"{name}\".", $"没有名为“{name}”的平台配置。"),
            nearest is null
                ? new LocalizedText(
                    $"Use generic for a shop of no known platform, or one of: {all}.",
                    $"平台不在列表里就写 generic；可用的有：{all}。"
                )
                : new LocalizedText(
                    $"Did you mean {nearest}? Known are: {all}.",
                    $"是不是 {nearest}？可用的有：{all}。"
                )
        );
    }

    public static Diagnostic UnknownKey(SourcePlace place, string key, string? nearest, IEnumerable<string> keys)
    {
        var all = string.Join(", ", keys);
        return new Diagnostic(
            "PA402",
            DiagnosticSeverity.Error,
            place,
            new LocalizedText($"A profile has no key \"{key}\" here.", $"平台配置的这个位置没有“{key}”这个键。"),
            DataFileMessages.KnownHere(nearest, all)
        );
    }

    public static Diagnostic WrongWord(SourcePlace place, string key, IEnumerable<string> words)
    {
        var all = string.Join(", ", words);
        return new Diagnostic(
            "PA403",
            DiagnosticSeverity.Error,
            place,
            new LocalizedText($"The value of \"{key}\" is not one of its words.", $"“{key}”的取值不对。"),
            new LocalizedText($"Write one of: {all}.", $"可以写：{all}。")
        );
    }

    public static Diagnostic WrongForm(SourcePlace place, string key, string example) =>
        DataFileMessages.WrongForm("PA404", place, key, example);

    public static Diagnostic NoOrigin(SourcePlace place, string key) => DataFileMessages.NoOrigin("PA405", place, key);

    public static Diagnostic TooDeep(SourcePlace place, int deepest) =>
        new(
            "PA406",
            DiagnosticSeverity.Error,
            place,
            new LocalizedText(
                $"Profiles extend each other more than {deepest} deep, or in a circle.",
                $"平台配置的 extends 超过 {deepest} 层，或者形成了循环。"
            ),
            new LocalizedText("Let one of them stand on its own.", "请让其中一个不再 extends 别的配置。")
        );

    public static Diagnostic MissingLayer(SourcePlace place, string layer) =>
        new(
            "PA407",
            DiagnosticSeverity.Error,
            place,
            new LocalizedText(
                $"The profile does not say where the layer {layer} stands.",
                $"平台配置缺少 {layer} 层。"
            ),
            new LocalizedText(
                "List item, shop, platform and points, in the order in which they are applied.",
                "请按计算顺序列出 item、shop、platform、points 四层。"
            )
        );
}
