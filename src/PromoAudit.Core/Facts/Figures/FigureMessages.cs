using PromoAudit.Text;

namespace PromoAudit.Facts.Figures;

/// <summary>What can be wrong with a file of figures.</summary>
internal static class FigureMessages
{
    public static Diagnostic UnknownKind(SourcePlace place, IReadOnlyList<string> kinds)
    {
        var all = string.Join(", ", kinds);
        return new Diagnostic(
            "PA411",
            DiagnosticSeverity.Error,
            place,
            new LocalizedText("The file does not say which figures it holds.", "文件没有写明是哪一类数据。"),
            new LocalizedText($"Begin with one of the keys: {all}.", $"开头请写其中一个键：{all}。")
        );
    }

    public static Diagnostic UnknownKey(SourcePlace place, string key, IReadOnlyList<string> keys)
    {
        var nearest = NearestName.Find(key, keys);
        var all = string.Join(", ", keys);
        return new Diagnostic(
            "PA412",
            DiagnosticSeverity.Error,
            place,
            new LocalizedText($"There is no figure or key \"{key}\" here.", $"这里没有“{key}”这个数据项或键。"),
            DataFileMessages.KnownHere(nearest, all)
        );
    }

    public static Diagnostic WrongForm(SourcePlace place, string key, string example) =>
        DataFileMessages.WrongForm("PA413", place, key, example);

    public static Diagnostic NoOrigin(SourcePlace place, string key) => DataFileMessages.NoOrigin("PA414", place, key);

    public static Diagnostic NoArticle(SourcePlace place, string key) =>
        new(
            "PA415",
            DiagnosticSeverity.Error,
            place,
            new LocalizedText(
                $"\"{key}\" does not say in which law it stands, or since when.",
                $"“{key}”没有写明法条或施行日期。"
            ),
            new LocalizedText(
                "Add article: and from: with the day, such as 2024-09-01.",
                "请补上 article: 和 from:，日期如 2024-09-01。"
            )
        );

    public static Diagnostic UnknownMarket(SourcePlace place, string market) =>
        new(
            "PA416",
            DiagnosticSeverity.Error,
            place,
            new LocalizedText($"\"{market}\" is not a market.", $"“{market}”不是市场代码。"),
            new LocalizedText(
                "Write two capital letters such as CN or EU, or anywhere for all that have no figure of their own.",
                "请写两个大写字母，例如 CN、EU；其余市场通用的写 anywhere。"
            )
        );
}
