using PromoAudit.Text;

namespace PromoAudit.Workshop.Mutation;

/// <summary>What a case has to be like to tell a rule from a changed one: the end of "a case in which".</summary>
internal static class CaseTexts
{
    public static LocalizedText Exactly(string left, string right) =>
        new($"`{left}` is exactly `{right}`", $"让 `{left}` 正好等于 `{right}`");

    public static LocalizedText Between(string left, string one, string other) =>
        new($"`{left}` lies between `{one}` and `{other}`", $"让 `{left}` 落在 `{one}` 和 `{other}` 之间");

    public static LocalizedText ComparedWith(string parameter, string one, string other) =>
        new(
            $"what is compared with `{parameter}` lies between `{one}` and `{other}`",
            $"与 `{parameter}` 比较的数落在 `{one}` 和 `{other}` 之间"
        );

    public static LocalizedText OnlyThis(string condition) =>
        new(
            $"`{condition}` alone decides: the same plan with it and without it comes out differently",
            $"结果只取决于 `{condition}`：其余不变，它成立和不成立时结果不同"
        );

    public static LocalizedText AllBut(string condition) =>
        new($"everything else holds and `{condition}` does not", $"其他条件都成立，唯独 `{condition}` 不成立");

    public static LocalizedText NoneBut(string condition) =>
        new($"`{condition}` holds and nothing else beside the `or`", $"`or` 的各项里只有 `{condition}` 成立");

    public static LocalizedText OneSide(string left, string right) =>
        new(
            $"one of `{left}` and `{right}` holds and the other does not",
            $"`{left}` 和 `{right}` 一个成立、一个不成立"
        );

    public static LocalizedText Makes(string before, string after) =>
        new(
            $"it makes a difference whether `{before}` or `{after}` stands there",
            $"写 `{before}` 还是 `{after}`，结果会不同"
        );

    public static LocalizedText SomeDo(string list) =>
        new($"some elements of `{list}` meet the condition and others do not", $"`{list}` 里有的满足条件、有的不满足");

    public static LocalizedText SeveralOf(string list) =>
        new($"`{list}` has several elements, and they differ", $"`{list}` 里有好几个，而且各不相同");

    public static LocalizedText NotGiven(string value) => new($"`{value}` is not given", $"没有填 `{value}`");

    public static LocalizedText Step(string step, string condition) =>
        new(
            $"`{step}` comes from `{condition}`, and no other step gives the same",
            $"级别 `{step}` 由 `{condition}` 得出，别的步骤给不出"
        );

    public static LocalizedText BothSteps(string first, string second) =>
        new($"`{first}` and `{second}` both hold", $"`{first}` 和 `{second}` 同时成立");
}
