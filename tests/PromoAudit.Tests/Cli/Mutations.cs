using System.Text;

namespace PromoAudit.Tests.Cli;

/// <summary>Damages texts the way hasty editing, other programs and ill will do. The same seed gives the same damage.</summary>
internal sealed class Mutations(int seed)
{
    private static readonly string[] Hostile =
    [
        "0",
        "-0",
        "-1",
        "0.01",
        "-0.01",
        "0.0000000000000000000000000001",
        "1e12",
        "1000000000000",
        "999999999999.99",
        "79228162514264337593543950335",
        "-79228162514264337593543950335",
        "792281625142643375935439503350",
        "2147483648",
        "9223372036854775808",
        "1e-28",
        "1e999",
        ".inf",
        "-.inf",
        ".nan",
        "0x7fffffff",
        "0o17",
        "1_000",
        "1,000",
        "٣",
        "１２",
        "0%",
        "100%",
        "-100%",
        "100000000000%",
        "0折",
        "10折",
        "0.01折",
        "99折",
        "none",
        "null",
        "~",
        "true",
        "\"\"",
        "''",
        "{}",
        "[]",
        "[[]]",
        "[~, ~]",
        "{unlimited: x}",
        "{unlimited: }",
        "{between: [0, 0]}",
        "{between: [1e12, 1], decidedBy: chance}",
        "{between: [-5, 5], decidedBy: buyer}",
        "all",
        "unlimited",
        "0d",
        "0h",
        "1000000000d",
        "-1d",
        "10675199d",
        "99999999999999999999min",
        "2026-02-30",
        "2026-03-29T02:30",
        "0001-01-01",
        "9999-12-31",
        "9999-12-31T23:59+14:00",
        "0001-01-01T00:00-14:00",
        "2026-11-01T24:00",
        "\"25:00-26:00\"",
        "\"23:00-01:00\"",
        "\"00:00-00:00\"",
        "Asia/Kolkata",
        "America/New_York",
        "UTC",
        "Europe/Nowhere",
        "JPY",
        "KWD",
        "XXX",
        "XAU",
        "1 JPY",
        "0.0001 KWD",
        "9.9 USD",
        "*a",
        "&a",
        "&a [*a]",
        "<<: *a",
        "!!binary AA==",
        "!!python/object x",
        "| ",
        "> ",
        "? ",
        "- ",
        ": ",
        "---",
        "...",
        "%YAML 9.9",
        "#",
        "\"\\u202E\"",
        "\u202Eabc\u202C",
        "\u001B[31mred",
        "\u0007",
        "\u0000",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uD83D\uDE00",
        "名".PadRight(300, '名'),
        "../../etc/passwd",
        "/etc/passwd",
        "shop.yaml",
        "plan.yaml",
        "items.csv",
        "C:\\con",
        "TEE",
        "sku",
        "{unlimited: \"x\"}",
        "taobao",
        "shopify",
        "generic",
        "magento",
        "odoo",
        "paid",
        "list",
        "after-items",
        "unit",
        "line",
        "order",
        "eventual",
        "chance",
        "return-window",
    ];

    private readonly Random _random = new(seed);

    public int Below(int limit) => _random.Next(limit);

    public bool OneIn(int chances) => _random.Next(chances) == 0;

    public T Pick<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    public string Value() => Pick(Hostile);

    /// <summary>One to a few mutations, some of which break the encoding as well.</summary>
    public byte[] Bytes(string text, IReadOnlyList<string> others)
    {
        var result = Text(text, others);
        var bytes =
            OneIn(40) ? Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(result)).ToArray()
            : OneIn(40) ? [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(result)]
            : Encoding.UTF8.GetBytes(result);
        for (var flips = OneIn(5) ? 1 + Below(4) : 0; flips > 0 && bytes.Length > 0; flips--)
        {
            bytes[Below(bytes.Length)] = OneIn(2) ? (byte)Below(256) : (byte)(32 + Below(95));
        }

        return bytes;
    }

    public string Text(string text, IReadOnlyList<string> others)
    {
        for (var count = OneIn(3) ? 1 + Below(8) : 1; count > 0; count--)
        {
            text = Once(text, others);
        }

        return OneIn(20) ? text.ReplaceLineEndings("\r\n") : text;
    }

    private string Once(string text, IReadOnlyList<string> others) =>
        Below(16) switch
        {
            0 => Lines(text, (lines, at) => lines.Insert(at, lines[at])),
            1 => Lines(text, (lines, at) => lines.RemoveAt(at)),
            2 => Lines(text, Move),
            3 => Lines(text, (lines, at) => lines[at] = Indent(lines[at])),
            4 => Lines(text, (lines, at) => lines.InsertRange(at, Excerpt(Pick(others)))),
            5 => text[..Below(text.Length + 1)],
            6 => text.Insert(Below(text.Length + 1), Value()),
            7 => Cut(text),
            8 or 9 => SwapTokens(text),
            10 => ReplaceToken(text, Token(Pick(others))),
            11 => text.Insert(Below(text.Length + 1), ((char)Below(OneIn(4) ? 0x10000 : 128)).ToString()),
            _ => ReplaceToken(text, Value()),
        };

    private string Lines(string text, Action<List<string>, int> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, Below(lines.Count));
        return string.Join('\n', lines);
    }

    private void Move(List<string> lines, int at)
    {
        var line = lines[at];
        lines.RemoveAt(at);
        lines.Insert(Below(lines.Count + 1), line);
    }

    private string Indent(string line) =>
        OneIn(2) ? line.TrimStart() : new string(OneIn(9) ? '\t' : ' ', Below(9)) + line;

    private List<string> Excerpt(string text)
    {
        var lines = text.Split('\n');
        var start = Below(lines.Length);
        return [.. lines.Skip(start).Take(1 + Below(OneIn(4) ? 30 : 4))];
    }

    private string Cut(string text)
    {
        var start = Below(text.Length + 1);
        return text.Remove(start, Math.Min(Below(40), text.Length - start));
    }

    private string SwapTokens(string text)
    {
        var (one, other) = (TokenAt(text), TokenAt(text));
        if (one.End > other.Start)
        {
            (one, other) = (other, one);
        }

        return one.End > other.Start
            ? text
            : $"{text[..one.Start]}{text[other.Start..other.End]}{text[one.End..other.Start]}{text[one.Start..one.End]}{text[other.End..]}";
    }

    private string ReplaceToken(string text, string token)
    {
        var (start, end) = TokenAt(text);
        return text[..start] + token + text[end..];
    }

    private string Token(string text)
    {
        var (start, end) = TokenAt(text);
        return text[start..end];
    }

    private (int Start, int End) TokenAt(string text)
    {
        var start = Below(text.Length + 1);
        while (start > 0 && !IsBreak(text[start - 1]))
        {
            start--;
        }

        var end = start;
        while (end < text.Length && !IsBreak(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsBreak(char character) => character is ' ' or '\n' or ',' or ':' or '{' or '}' or '[' or ']';
}
