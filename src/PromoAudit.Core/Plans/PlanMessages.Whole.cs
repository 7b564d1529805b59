using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <content>What only the plan as a whole shows: names, windows, files.</content>
internal static partial class PlanMessages
{
    public static Diagnostic BothForms(SourcePlace place, string first, string second) =>
        Error(
            "PA117",
            place,
            new($"\"{first}\" and \"{second}\" say the same thing twice.", $"“{first}”和“{second}”说的是同一件事。"),
            new($"Keep one of them.", $"只保留其中一个。")
        );

    public static Diagnostic SeveralKinds(SourcePlace place, string first, string second) =>
        Error(
            "PA118",
            place,
            new($"This benefit is both \"{first}\" and \"{second}\".", $"这一项优惠同时写了“{first}”和“{second}”。"),
            new(
                $"Write one benefit each: benefits: [{{{first}: …}}, {{{second}: …}}].",
                $"一项优惠写一种：benefits: [{{{first}: …}}, {{{second}: …}}]。"
            )
        );

    public static Diagnostic Duplicate(SourcePlace place, string what, string id, SourcePlace first) =>
        Error(
            "PA119",
            place,
            new(
                $"The {what} \"{id}\" is there already, at {first}.",
                $"{ChineseNoun(what)}“{id}”已经出现过，在 {first}。"
            ),
            new("Give each its own.", "请各用各的编号。")
        );

    /// <param name="some">Names that there are, if they are few.</param>
    public static Diagnostic UnknownReference(
        SourcePlace place,
        string what,
        string name,
        string? nearest,
        IReadOnlyList<string> some
    ) =>
        Error(
            "PA120",
            place,
            new($"There is no {what} \"{name}\" in this plan.", $"本计划里没有{ChineseNoun(what)}“{name}”。"),
            HasFullWidthComma(name) ? WriteApart(name)
                : nearest is not null ? new($"Write \"{nearest}\".", $"应写作“{nearest}”。")
                : some.Count > 0
                    ? new(
                        $"Add it, or choose from {string.Join(", ", some)}.",
                        $"请补上它，或从已有的里面选：{string.Join("、", some)}。"
                    )
                : new($"Add it, or take the name out.", $"请补上它，或删掉这个名字。")
        );

    public static Diagnostic ReversedWindow(SourcePlace place, string from, string to) =>
        Error(
            "PA121",
            place,
            new($"The window ends at {to}, before it begins at {from}.", $"结束时间 {to} 早于开始时间 {from}。"),
            new("Swap the two, or correct the year.", "请检查是否写反，或年份写错。")
        );

    public static Diagnostic ReversedRange(SourcePlace place, string key, decimal first, decimal second) =>
        Error(
            "PA122",
            place,
            new($"\"{key}\" runs from {first} down to {second}.", $"“{key}”的区间从 {first} 到 {second}，前大后小。"),
            new(
                $"Write the smaller figure first: between: [{second}, {first}].",
                $"小的写前面：between: [{second}, {first}]。"
            )
        );

    public static Diagnostic EmptyScope(SourcePlace place) =>
        Error(
            "PA123",
            place,
            new(
                "An empty scope means everything to some shops and nothing to others.",
                "适用范围是空的：有的系统当作全场，有的当作没有商品。"
            ),
            new(
                "Write scope: all for every item, or name skus or categories.",
                "全场写 scope: all，否则写明 skus 或 categories。"
            )
        );

    public static Diagnostic UnknownVersion(SourcePlace place, string text) =>
        Error(
            "PA124",
            place,
            new(
                $"This is format version \"{text}\"; PromoAudit reads version 1.",
                $"格式版本是“{text}”，PromoAudit 只认版本 1。"
            ),
            new("Write promoaudit: 1.", "写 promoaudit: 1。")
        );

    public static Diagnostic IncludeEscapes(SourcePlace place, string path) =>
        Error(
            "PA125",
            place,
            new($"\"{path}\" leaves the folder of the plan.", $"“{path}”跑到计划所在的文件夹外面去了。"),
            new("Include only files in the plan's own folder or below it.", "只能引用计划所在文件夹及其下级的文件。")
        );

    public static Diagnostic IncludeCycle(SourcePlace place, string chain) =>
        Error(
            "PA126",
            place,
            new($"These files include each other in a circle: {chain}.", $"这些文件互相引用成了环：{chain}。"),
            new("Take one of the include lines out.", "删掉其中一处 include。")
        );

    public static Diagnostic IncludeTooDeep(SourcePlace place, int most) =>
        Error(
            "PA127",
            place,
            new($"More than {most} files include one another.", $"引用的文件超过 {most} 个。"),
            new("Put what is shared into one file.", "请把公用部分放进同一个文件。")
        );

    public static Diagnostic Unreadable(SourcePlace place, string path, LocalizedText problem, string? meant) =>
        Error(
            "PA128",
            place,
            new($"\"{path}\" cannot be read: {problem.English}", $"读不到“{path}”：{problem.Chinese}"),
            meant is not null
                ? new($"Write {meant}, which is there.", $"应写作 {meant}，这个文件是有的。")
                : new(
                    "Check the name; it is looked up beside the file that names it.",
                    "请检查文件名；它从引用它的那个文件所在的位置找起。"
                )
        );

    public static Diagnostic SharesNotWhole(SourcePlace place, string what, string total) =>
        Error(
            "PA129",
            place,
            new($"The {what} add up to {total} instead of 100%.", $"{ChineseNoun(what)}加起来是 {total}，不是 100%。"),
            new("Correct the shares so that they make 100%.", "请改到合计 100%。")
        );

    public static Diagnostic TooMany(SourcePlace place, string what, int most) =>
        Error(
            "PA130",
            place,
            new($"There are more than {most} {what}.", $"{ChineseNoun(what)}超过 {most} 个。"),
            new("Split the plan into several files.", "请拆成几个文件。")
        );

    public static Diagnostic NoSuchDay(SourcePlace place, string text, string? meant = null) =>
        Error(
            "PA131",
            place,
            new($"The calendar has no day or hour \"{text}\".", $"日历上没有“{text}”这个时间。"),
            meant is not null
                ? new($"Write {meant}.", $"应写作 {meant}。")
                : new("Write one that exists, such as 2026-02-28T23:59.", "请写一个存在的时间，例如 2026-02-28T23:59。")
        );

    private static string ChineseNoun(string english) =>
        english switch
        {
            "promotion" or "promotions" => "活动",
            "item" or "items" => "商品",
            "category" => "类目",
            "tag" => "标签",
            "shares of the funding" => "出资比例",
            "chances of the prizes" => "中奖概率",
            "budget" => "预算",
            _ => english,
        };
}
