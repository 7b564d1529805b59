namespace PromoAudit.Tests.Rules;

/// <summary>A rule with nothing wrong in it, and ways to break it.</summary>
internal static class RuleTexts
{
    public const string Path = "limits/too-many-uses.yaml";

    public const string Good = """
        id: limits/too-many-uses
        since: 1.0.0
        classes: [C05]
        severity: {critical: promotion.uses > 1000, otherwise: high}
        confidence: firm
        for: promotion
        params:
          tolerated: {type: Count, default: 100, describes: {en: uses that do no harm, zh: 无害的次数}}
        let:
          excess: promotion.uses - tolerated
        when: promotion.uses > tolerated
        at: promotion.limits
        related:
          - {at: promotion.threshold, note: {en: Reached with little., zh: 门槛很低。}}
        moneyAtRisk: promotion.amountOff * excess
        title: {en: Too many uses, zh: 使用次数过多}
        message: {en: "{promotion.name} is used {excess} times too often.", zh: "{promotion.name}多用了 {excess} 次。"}
        why: {en: Every use costs., zh: 每次使用都要花钱。}
        do: {en: "Write limits.total: {tolerated}.", zh: "请写 limits.total: {tolerated}。"}
        fix:
          - {set: promotion.limits.total, to: 100}
        notWhen:
          - {en: Somebody else pays., zh: 由别人出资。}
        refs: [https://example.org/case]
        examples:
          - {fires: true, plan: {plan: a}}
          - {fires: false, plan: {plan: b}}
        """;

    /// <summary>The good rule with one text exchanged for another; the text must be there.</summary>
    public static string With(string before, string after)
    {
        Good.ShouldContain(before);
        return Good.Replace(before, after, StringComparison.Ordinal);
    }

    /// <summary>The good rule without the lines that start with a key and those that belong to it.</summary>
    public static string Without(params string[] keys)
    {
        var kept = new List<string>();
        var isLeft = true;
        foreach (var line in Good.Split('\n'))
        {
            if (line[0] != ' ')
            {
                isLeft = !keys.Contains(line[..line.IndexOf(':', StringComparison.Ordinal)], StringComparer.Ordinal);
            }

            if (isLeft)
            {
                kept.Add(line);
            }
        }

        return string.Join('\n', kept);
    }

    /// <summary>A short rule for tests of what rules do.</summary>
    public static string Of(
        string id,
        string when,
        string @for = "promotion",
        string severity = "high",
        string at = "promotion.limits",
        string more = ""
    ) =>
        $$"""
            id: {{id}}
            since: 1.0.0
            classes: [C05]
            severity: {{severity}}
            confidence: firm
            for: {{@for}}
            when: {{when}}
            at: {{at}}
            title: {en: Title, zh: 标题}
            message: {en: Message, zh: 消息}
            why: {en: Why, zh: 原因}
            do: {en: Do, zh: 做法}
            examples:
              - {fires: true, plan: { plan: a } }
              - {fires: false, plan: { plan: b } }
            {{more}}
            """;
}
