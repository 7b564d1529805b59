using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Governance.Waivers;

/// <summary>What is said of a waiver, and what to write instead.</summary>
internal static class WaiverFaultTexts
{
    public static WaiverFault Expired(Waiver waiver, DateOnly until) =>
        new(
            WaiverFaultKind.Expired,
            new(
                $"The waiver of {waiver.Rule} counted until {AuditDay.Write(until)}. The finding is open again.",
                $"对 {waiver.Rule} 的豁免到 {AuditDay.Write(until)} 为止，漏洞已重新计入。"
            ),
            new(
                "Close the hole and delete the waiver, or have somebody sign for it anew, with a later day.",
                "请堵住漏洞并删掉这条豁免；确有必要时，由批准人重新批准并写上新的日期。"
            )
        );

    /// <param name="others">Subjects that the rule does tell of in the plan; empty when it tells of none.</param>
    public static WaiverFault Unused(Waiver waiver, ImmutableArray<string> others) =>
        new(
            WaiverFaultKind.Unused,
            others.IsEmpty
                ? new(
                    $"The waiver of {waiver.Rule} covers nothing: the rule finds nothing{OfSubject(waiver, Language.English)} in the plan.",
                    $"对 {waiver.Rule} 的豁免没有用到：方案里{OfSubject(waiver, Language.Chinese)}没有这条规则的漏洞。"
                )
                : new(
                    $"The waiver of {waiver.Rule}{OfSubject(waiver, Language.English)} covers nothing. What the rule finds in the plan is about {Listed(others, Language.English)}.",
                    $"对 {waiver.Rule} 的豁免{OfSubject(waiver, Language.Chinese)}没有用到。这条规则在方案里发现的漏洞涉及：{Listed(others, Language.Chinese)}。"
                ),
            others.IsEmpty
                ? new(
                    "Delete the waiver: it would wave through a hole that comes later.",
                    "请删掉这条豁免，否则以后出现的漏洞会被它放行。"
                )
                : new(
                    $"Delete the waiver, or name what it is meant for: subject {string.Join(" + ", others[0].Split('\n'))}.",
                    $"请删掉这条豁免，或写明它针对的对象：subject {string.Join(" + ", others[0].Split('\n'))}。"
                )
        );

    public static WaiverFault ManyRules(Waiver waiver) =>
        TooBroad(
            new(
                $"\"{waiver.Rule}\" is not one rule: such a waiver would cover findings that nobody has looked at.",
                $"“{waiver.Rule}”不是一条具体的规则：这样的豁免会放行没有人看过的漏洞。"
            ),
            new(
                "Write one waiver for each rule, with the id that the report shows in brackets.",
                "请一条规则写一条豁免，规则编号见报告里的方括号。"
            )
        );

    public static WaiverFault NoPlan(Waiver waiver) =>
        TooBroad(
            new(
                $"The waiver of {waiver.Rule} names no plan: it would count for every plan that the rule ever finds a hole in.",
                $"对 {waiver.Rule} 的豁免没有写明方案：凡是有这条规则漏洞的方案都会被放行。"
            ),
            new(
                "Name the plan by its id, plan: double-11, and write one waiver for each.",
                "请用方案编号写明方案（plan: double-11），每份方案写一条。"
            )
        );

    /// <param name="known">What the rule tells of in the plan; may be empty.</param>
    public static WaiverFault NoSubject(Waiver waiver, ImmutableArray<string> known) =>
        TooBroad(
            new(
                $"The waiver of {waiver.Rule} does not say which promotions or articles it is for.",
                $"对 {waiver.Rule} 的豁免没有写明针对哪些活动或商品。"
            ),
            known.IsEmpty
                ? new(
                    "Name them: subject promotion:full-300, or subject promotion:a + promotion:b.",
                    "请写明对象：subject promotion:full-300，或 subject promotion:a + promotion:b。"
                )
                : new(
                    $"Name them: subject {string.Join(" + ", known[0].Split('\n'))}.",
                    $"请写明对象：subject {string.Join(" + ", known[0].Split('\n'))}。"
                )
        );

    public static WaiverFault NoEnd(Waiver waiver, DateOnly today, int mostDays) =>
        TooBroad(
            new($"The waiver of {waiver.Rule} never ends.", $"对 {waiver.Rule} 的豁免没有写明到哪天为止。"),
            LastDay(today, mostDays)
        );

    public static WaiverFault TooLong(Waiver waiver, DateOnly until, DateOnly today, int mostDays) =>
        TooBroad(
            new(
                $"The waiver of {waiver.Rule} counts until {AuditDay.Write(until)}, {until.DayNumber - today.DayNumber} days from now; {mostDays} days are the most.",
                $"对 {waiver.Rule} 的豁免到 {AuditDay.Write(until)} 为止，距今 {until.DayNumber - today.DayNumber} 天，最长 {mostDays} 天。"
            ),
            LastDay(today, mostDays)
        );

    public static WaiverFault SeveralPlans(Waiver waiver, ImmutableArray<string> paths) =>
        TooBroad(
            new(
                $"The waiver of {waiver.Rule} is for the plan {waiver.Plan}, and several files call themselves so: {Listed(paths, Language.English)}.",
                $"对 {waiver.Rule} 的豁免针对方案 {waiver.Plan}，但有几个文件都用这个编号：{Listed(paths, Language.Chinese)}。"
            ),
            new(
                "Give each plan an id of its own, or waive in the plan itself with a comment.",
                "请给每份方案各用一个编号，或者在方案里用注释写豁免。"
            )
        );

    /// <param name="unknown">Not empty.</param>
    /// <param name="nearest">A promotion of the plan that may be meant; null where none is near.</param>
    public static WaiverFault NamesOfNothing(
        Waiver waiver,
        string? plan,
        ImmutableArray<string> unknown,
        string? nearest
    ) =>
        TooBroad(
            new(
                $"The waiver of {waiver.Rule} names what is not in the plan {plan}: {string.Join(", ", unknown)}. It would cover a promotion of that name that comes later.",
                $"对 {waiver.Rule} 的豁免写了方案 {plan} 里没有的名称：{string.Join("、", unknown)}。以后出现同名活动就会被它放行。"
            ),
            nearest is null
                ? new(
                    "Name only promotions and articles that the plan has; delete the waiver when none is left.",
                    "只写方案里已有的活动或商品；一个也不剩时请删掉这条豁免。"
                )
                : new($"Did you mean \"{nearest}\"?", $"您是不是想写“{nearest}”？")
        );

    /// <summary>No audited plan is called as it says.</summary>
    /// <param name="nearest">One that is called almost so.</param>
    public static WaiverFault NoSuchPlan(Waiver waiver, string nearest) =>
        new(
            WaiverFaultKind.Unused,
            new(
                $"The waiver of {waiver.Rule} is for the plan \"{waiver.Plan}\", and no audited plan has that id.",
                $"对 {waiver.Rule} 的豁免针对方案“{waiver.Plan}”，但审计过的方案里没有这个编号。"
            ),
            new($"Did you mean \"{nearest}\"?", $"您是不是想写“{nearest}”？")
        );

    public static WaiverFault WithoutReason(Waiver waiver) =>
        new(
            WaiverFaultKind.WithoutReason,
            waiver.Reason.Length == 0
                ? new($"The waiver of {waiver.Rule} says no reason.", $"对 {waiver.Rule} 的豁免没有写原因。")
                : new(
                    $"\"{waiver.Reason}\" is no reason to waive {waiver.Rule}.",
                    $"“{waiver.Reason}”说明不了为什么豁免 {waiver.Rule}。"
                ),
            new(
                "Say in a sentence why the loss is meant, or who bears it.",
                "请用一句话说明为什么可以接受这笔损失，或者由谁承担。"
            )
        );

    public static WaiverFault WithoutApprover(Waiver waiver) =>
        new(
            WaiverFaultKind.WithoutApprover,
            new($"Nobody signs for the waiver of {waiver.Rule}.", $"对 {waiver.Rule} 的豁免没有写批准人。"),
            new("Name who answers for it: approver li.na.", "请写明由谁负责：approver li.na。")
        );

    public static WaiverFault UnknownRule(Waiver waiver, string? nearest) =>
        new(
            WaiverFaultKind.UnknownRule,
            new(
                $"There is no rule \"{waiver.Rule}\" in the set, so this waiver counts for nothing.",
                $"规则集里没有“{waiver.Rule}”，这条豁免不起作用。"
            ),
            nearest is null
                ? new(
                    "Write the id that the report shows in brackets, or delete the waiver.",
                    "请写报告方括号里的规则编号，或删掉这条豁免。"
                )
                : new($"Did you mean \"{nearest}\"?", $"您是不是想写“{nearest}”？")
        );

    public static WaiverFault OfLockedRule(Waiver waiver) =>
        new(
            WaiverFaultKind.OfLockedRule,
            new(
                $"{waiver.Rule} is locked: nobody can waive it, and this waiver counts for nothing.",
                $"{waiver.Rule} 是锁定的规则，任何人都不能豁免，这条豁免不起作用。"
            ),
            new("Close the hole, and delete the waiver.", "请堵住漏洞，并删掉这条豁免。")
        );

    /// <param name="locked">A locked rule whose finding the waived one tells as well.</param>
    public static WaiverFault TakesInLocked(Waiver waiver, string locked) =>
        new(
            WaiverFaultKind.OfLockedRule,
            new(
                $"The finding of {waiver.Rule} also answers {locked}, which is locked: nobody can waive it, and this waiver counts for nothing.",
                $"{waiver.Rule} 的漏洞同时也是 {locked} 的漏洞，后者是锁定的规则，任何人都不能豁免，这条豁免不起作用。"
            ),
            new("Close the hole, and delete the waiver.", "请堵住漏洞，并删掉这条豁免。")
        );

    public static WaiverFault OfOurOwn(Waiver waiver) =>
        new(
            WaiverFaultKind.OfLockedRule,
            new(
                $"{waiver.Rule} is about waivers themselves: it cannot be waived.",
                $"{waiver.Rule} 说的是豁免本身的问题，不能再豁免。"
            ),
            new("Correct the waiver that it tells of, and delete this one.", "请改正它指出的那条豁免，并删掉这一条。")
        );

    private static WaiverFault TooBroad(LocalizedText message, LocalizedText remedy) =>
        new(WaiverFaultKind.TooBroad, message, remedy);

    private static LocalizedText LastDay(DateOnly today, int mostDays)
    {
        var last = AuditDay.Write(
            DateOnly.FromDayNumber(Math.Min(today.DayNumber + mostDays, DateOnly.MaxValue.DayNumber))
        );
        return new($"Write a day up to {last}: until {last}.", $"请写不晚于 {last} 的日期：until {last}。");
    }

    private static string OfSubject(Waiver waiver, Language language) =>
        waiver.Subjects.IsEmpty ? ""
        : language == Language.Chinese ? $"“{string.Join("、", waiver.Subjects)}”"
        : $" for {string.Join(" + ", waiver.Subjects)}";

    private static string Listed(ImmutableArray<string> names, Language language) =>
        string.Join(
            language == Language.Chinese ? "；" : "; ",
            names.Select(name => string.Join(" + ", name.Split('\n')))
        );
}
