using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>What can be wrong alike with profiles and with figures, which are files of the same kind under codes of their own.</summary>
internal static class DataFileMessages
{
    public static Diagnostic WrongForm(string code, SourcePlace place, string key, string example) =>
        new(
            code,
            DiagnosticSeverity.Error,
            place,
            new LocalizedText($"\"{key}\" is not written as it must be.", $"“{key}”的写法不对。"),
            new LocalizedText($"Write: {example}", $"应写成：{example}")
        );

    public static Diagnostic NoOrigin(string code, SourcePlace place, string key) =>
        new(
            code,
            DiagnosticSeverity.Error,
            place,
            new LocalizedText($"\"{key}\" does not say where its figure comes from.", $"“{key}”没有写明数据出处。"),
            new LocalizedText(
                "Add source: and verified: true or false.",
                "请补上 source:，并写 verified: true 或 false。"
            )
        );

    /// <summary>The remedy for a key that does not exist.</summary>
    public static LocalizedText KnownHere(string? nearest, string all) =>
        nearest is null
            ? new LocalizedText($"Known here are: {all}.", $"这里可用的有：{all}。")
            : new LocalizedText($"Did you mean {nearest}?", $"是不是 {nearest}？");
}
