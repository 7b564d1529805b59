using System.Globalization;

namespace PromoAudit.Plans;

/// <summary>
/// What somebody probably meant by a value that is written another way than plans are: "1次", "八折", "2026/11/1", "不限".
/// Only for the remedy of a complaint; nothing is read this way.
/// </summary>
internal static class MeantValue
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>The figure in a text with a currency sign, thousands separators, 万, or a word for what is counted.</summary>
    public static decimal? Number(string text)
    {
        var body = HalfWidth(text).Replace(",", "", StringComparison.Ordinal).Trim(' ', '¥', '$', '€', '£');
        var length = 0;
        while (length < body.Length && (char.IsAsciiDigit(body[length]) || body[length] == '.'))
        {
            length++;
        }

        if (!ScalarText.TryNumber(body.AsSpan(0, length), out var number) || number > ScalarText.Largest / 10_000m)
        {
            return null;
        }

        var unit = body[length..].Trim();
        return unit switch
        {
            "万" or "万元" => number * 10_000m,
            "千" or "千元" or "k" or "K" => number * 1_000m,
            _ => unit.Any(char.IsAsciiDigit) ? null : number,
        };
    }

    /// <summary>A reduction out of "八折", "8折优惠" or "20% off", as it is written in a plan.</summary>
    public static string? Reduction(string text)
    {
        var body = HalfWidth(text);
        var end = body.IndexOfAny(['折', '%']);
        if (end < 0)
        {
            return null;
        }

        var start = end;
        while (
            start > 0 && (char.IsAsciiDigit(body[start - 1]) || body[start - 1] == '.' || Digit(body[start - 1]) >= 0)
        )
        {
            start--;
        }

        var digits = string.Concat(
            body[start..end].Select(letter => Digit(letter) is >= 0 and var digit ? (char)('0' + digit) : letter)
        );
        var reduction = digits + body[end];
        return ScalarText.TryPercent(reduction, out var fraction, out _) && fraction is >= 0 and <= 1
            ? reduction
            : null;
    }

    /// <summary>A date, with its time where it has one, out of "2026/11/1", "2026.11.01 8:00" or "2026年11月1日".</summary>
    public static string? Date(string text)
    {
        var parts = Digits(HalfWidth(text));
        if (parts.Length is < 3 or > 6 || parts[0] is < 1990 or > 2199 || parts[1] is < 1 or > 12)
        {
            return null;
        }

        if (parts[2] < 1 || parts[2] > DateTime.DaysInMonth(parts[0], parts[1]))
        {
            return null;
        }

        var day = new DateTime(parts[0], parts[1], parts[2], 0, 0, 0, DateTimeKind.Unspecified);
        if (parts.Length == 3)
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        var (hour, minute) = (parts[3], parts.Length > 4 ? parts[4] : 0);
        return hour <= 24 && minute <= 59 && (hour < 24 || minute == 0)
            ? day.AddHours(hour).AddMinutes(minute).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>A word of the format for one that staff write in Chinese, or for a yes or no.</summary>
    public static string? Word(string text) =>
        text.Trim() switch
        {
            "无" or "没有" or "无门槛" or "None" or "NONE" => "none",
            "全部" or "全场" or "全店" or "所有" or "所有商品" => "all",
            "是" or "yes" or "Yes" or "on" or "y" or "TRUE" or "True" => "true",
            "否" or "不" or "no" or "No" or "off" or "n" or "FALSE" or "False" => "false",
            "所有人" or "不限人群" => "everyone",
            "新客" or "新人" or "新用户" => "new",
            "会员" => "members",
            "名单" or "指定人群" => "list",
            "生日" => "birthday",
            "员工" => "staff",
            "账号" or "帐号" => "account",
            "邮箱" => "email",
            "手机" or "手机号" => "phone",
            "设备" => "device",
            "地址" or "收货地址" => "address",
            "支付账户" or "支付" => "payment",
            "实名" => "realName",
            "草稿" => "draft",
            "上线" or "已上线" => "live",
            "已审批" => "approved",
            "下线" or "已结束" => "retired",
            "商品" or "单品" => "item",
            "店铺" => "shop",
            "平台" => "platform",
            "积分" => "points",
            "运费" => "shipping",
            "商家" => "merchant",
            "品牌" => "brand",
            "自动" => "automatic",
            "领券" or "领取" => "claim",
            "口令" or "优惠码" or "兑换码" => "code",
            "周一" or "星期一" => "mon",
            "周二" or "星期二" => "tue",
            "周三" or "星期三" => "wed",
            "周四" or "星期四" => "thu",
            "周五" or "星期五" => "fri",
            "周六" or "星期六" => "sat",
            "周日" or "星期日" or "周天" => "sun",
            _ => null,
        };

    /// <summary>Whether a text says that there is nothing: the word none, in quotes or in Chinese.</summary>
    public static bool IsNone(string text) => text == "none" || Word(text) == "none";

    /// <summary>Whether a text says that there is no bound.</summary>
    public static bool IsUnlimited(string text) =>
        text.Trim() is "unlimited" or "不限" or "无限" or "不限量" or "不限制" or "无上限" or "不设上限" or "infinite";

    /// <summary>How a group is written, for one that was given a plain value.</summary>
    public static string Group(string key, ObjectShape shape, string? text)
    {
        var figure = text is null
            ? null
            : Number(new string([.. text.SkipWhile(letter => !char.IsAsciiDigit(letter))]));
        return key switch
        {
            "threshold" => figure is > 0 ? $"{{spend: {Shown(figure.Value)}}}" : "{spend: 200}",
            "benefit" => text is not null && Reduction(text) is { } reduction ? $"{{percentOff: {reduction}}}"
            : figure is > 0 ? $"{{amountOff: {Shown(figure.Value)}}}"
            : "{amountOff: 20}",
            "limits" => "{total: 1000, perBuyer: 1}",
            "valid" => "{from: 2026-11-01, through: 2026-11-11}",
            "stacking" => "{exclusive: true}",
            "onRefund" => "{proration: paid-share, requalify: true}",
            "buyers" => "{who: everyone, identifiedBy: [account]}",
            _ => $"{{{string.Join(", ", shape.Fields.Take(2).Select(one => one.Name + ": …"))}}}",
        };
    }

    private static string Shown(decimal figure) => figure.ToString("0.####", CultureInfo.InvariantCulture);

    private static int Digit(char letter) => ChineseDigits.IndexOf(letter, StringComparison.Ordinal);

    private static int[] Digits(string text)
    {
        var parts = new List<int>();
        for (var at = 0; at < text.Length && parts.Count < 7; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                parts.Add(
                    at - start <= 4 ? int.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture) : -1
                );
            }
        }

        return parts.Contains(-1) ? [] : [.. parts];
    }

    /// <summary>Digits, signs and letters as an input method writes them, in their plain form.</summary>
    private static string HalfWidth(string text) =>
        string.Concat(
            text.Select(letter =>
                letter switch
                {
                    '￥' => '¥',
                    '\u3000' => ' ',
                    >= '\uff01' and <= '\uff5e' => (char)(letter - 0xfee0),
                    _ => letter,
                }
            )
        );
}
