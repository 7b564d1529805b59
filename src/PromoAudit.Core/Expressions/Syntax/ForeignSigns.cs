namespace PromoAudit.Expressions;

/// <summary>Signs of other languages and of Chinese input methods, each with what this language writes instead.</summary>
internal static class ForeignSigns
{
    private static readonly (string Sign, string Written)[] Table =
    [
        ("&&", "and"),
        ("||", "or"),
        ("===", "=="),
        ("!==", "!="),
        ("<>", "!="),
        ("≤", "<="),
        ("≥", ">="),
        ("≠", "!="),
        ("×", "*"),
        ("÷", "/"),
        ("（", "("),
        ("）", ")"),
        ("［", "["),
        ("］", "]"),
        ("，", ","),
        ("、", ","),
        ("。", "."),
        ("．", "."),
        ("＞", ">"),
        ("＜", "<"),
        ("＝", "=="),
        ("＋", "+"),
        ("－", "-"),
        ("−", "-"),
        ("–", "-"),
        ("＊", "*"),
        ("／", "/"),
        ("％", "%"),
        ("“", "\""),
        ("”", "\""),
        ("‘", "'"),
        ("’", "'"),
        ("并且", "and"),
        ("而且", "and"),
        ("且", "and"),
        ("或者", "or"),
        ("或", "or"),
        ("非", "not"),
        ("不等于", "!="),
        ("大于等于", ">="),
        ("小于等于", "<="),
        ("大于", ">"),
        ("小于", "<"),
        ("等于", "=="),
    ];

    public static (string Sign, string Written)? At(string text, int position)
    {
        foreach (var row in Table)
        {
            if (text.AsSpan(position).StartsWith(row.Sign, StringComparison.Ordinal))
            {
                return row;
            }
        }

        var next = position + 1 < text.Length ? text[position + 1] : '\0';
        return (text[position], next) switch
        {
            ('=', not ('=' or '>')) => ("=", "=="),
            ('!', not '=') => ("!", "not"),
            _ => null,
        };
    }
}
