using PromoAudit.Text;

namespace PromoAudit.Reports.Reading;

/// <summary>PA665 to PA671: what can be wrong with the parts of a run that are to be put together.</summary>
internal static class MergeMessages
{
    private static readonly LocalizedText Again = new(
        "Run promoaudit check --shard again for it and take the file as it was written.",
        "请对它重新运行 promoaudit check --shard，并原样使用写出的文件。"
    );

    public static Diagnostic NoReport(string path, string what) =>
        Error(
            "PA665",
            new(
                $"\"{path}\" is not a JSON report of promoaudit, or it is broken ({what}).",
                $"“{path}”不是 promoaudit 的 JSON 报告，或者已经损坏（{what}）。"
            ),
            new(
                "Name files that promoaudit check --shard 1/4 --output json=shard-1.json has written.",
                "请写 promoaudit check --shard 1/4 --output json=shard-1.json 写出的文件。"
            )
        );

    public static Diagnostic OtherSchema(string path, string schema, string known) =>
        Error(
            "PA666",
            new(
                $"\"{path}\" is in the format \"{schema}\", which this promoaudit does not read; it reads \"{known}\".",
                $"“{path}”的格式是“{schema}”，本版 promoaudit 读不了，只能读“{known}”。"
            ),
            new("Use the same promoaudit for all parts and for merge.", "各部分和 merge 请使用同一版 promoaudit。")
        );

    public static Diagnostic NoShard(string path) =>
        Error(
            "PA667",
            new(
                $"\"{path}\" is the report of a whole run, not of a part of one.",
                $"“{path}”是一次完整运行的报告，不是其中一部分。"
            ),
            new(
                "There is nothing to put together with it: name only files of promoaudit check --shard.",
                "它不需要合并：请只写 promoaudit check --shard 写出的文件。"
            )
        );

    public static Diagnostic Changed(string path) =>
        Error(
            "PA668",
            new(
                $"\"{path}\" is no longer what promoaudit wrote: somebody has changed it, or it was not copied whole.",
                $"“{path}”和 promoaudit 写出时不一样了：被改动过，或者没有复制完整。"
            ),
            Again
        );

    public static Diagnostic Missing(IReadOnlyList<int> numbers, int of) =>
        Error(
            "PA669",
            new(
                $"Of {of} parts of the run these are missing: {Listed(numbers, of)}. What they looked at would go unaudited.",
                $"这次运行共 {of} 个部分，缺少：{Listed(numbers, of)}。缺少的部分等于没有审计。"
            ),
            new("Name the files of all parts.", "请把所有部分的文件都写上。")
        );

    public static Diagnostic Twice(int number, int of, string first, string second) =>
        Error(
            "PA670",
            new(
                $"Part {number}/{of} is there twice: \"{first}\" and \"{second}\".",
                $"第 {number}/{of} 部分出现了两次：“{first}”和“{second}”。"
            ),
            new("Name each part once.", "每个部分只写一次。")
        );

    /// <param name="what">In what they differ.</param>
    public static Diagnostic Different(string path, string other, LocalizedText what) =>
        Error(
            "PA671",
            new(
                $"\"{path}\" and \"{other}\" are not of one run: they differ in {what.English}.",
                $"“{path}”和“{other}”不是同一次运行的：{what.Chinese}不同。"
            ),
            new(
                "Run all parts with the same promoaudit, rules, settings and files.",
                "各部分请使用同一版 promoaudit、同样的规则、设置和文件。"
            )
        );

    private static string Listed(IReadOnlyList<int> numbers, int of)
    {
        const int Shown = 20;
        var listed = string.Join(", ", numbers.Take(Shown).Select(number => $"{number}/{of}"));
        return numbers.Count > Shown ? $"{listed}, …" : listed;
    }

    private static Diagnostic Error(string code, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, null, message, remedy);
}
