using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Guides;

/// <summary>What a fact means, in which unit, and which rules ask for it: for authors of rules.</summary>
public static class FactGuide
{
    private const int MostShown = 12;
    private const int MostFound = 8;
    private const int MostParts = 40;

    /// <returns>False when there is no fact of that name.</returns>
    public static bool Write(string name, RuleSet rules, TextWriter writer, ReportOptions options)
    {
        var found = FactCatalog.Find(name);
        var page = new TextPage(writer, options);
        for (var index = 0; index < found.Count && index < MostShown; index++)
        {
            if (index > 0)
            {
                page.Blank();
            }

            Write(page, found[index], rules);
        }

        if (found.Count > MostShown)
        {
            page.Blank();
            var more = found.Count - MostShown;
            page.Paragraph(
                page.In($"{more} more are called so; ask for a whole path.", $"还有 {more} 个同名的；请写完整路径。")
            );
        }

        return found.Count > 0;
    }

    /// <summary>For words that are no name: the facts whose meaning has them, in English or Chinese.</summary>
    /// <returns>False when there are none.</returns>
    public static bool WriteAbout(string words, TextWriter writer, ReportOptions options)
    {
        var found = FactCatalog.About(words);
        if (found.Count == 0)
        {
            return false;
        }

        var page = new TextPage(writer, options);
        page.Paragraph(
            page.In(
                $"No fact is called \"{words}\". It stands in the meaning of these:",
                $"没有叫“{words}”的字段。含义里有这几个字的："
            )
        );
        foreach (var fact in found.Take(MostFound))
        {
            page.Paragraph(page.In($"{fact.Path}: ", $"{fact.Path}：") + page.In(fact.Describes), indent: 2);
        }

        if (found.Count > MostFound)
        {
            page.Paragraph(
                page.In($"And {found.Count - MostFound} more.", $"另外还有 {found.Count - MostFound} 个。"),
                indent: 2
            );
        }

        return true;
    }

    /// <summary>The path or name somebody probably meant.</summary>
    public static string? Nearest(string name) => FactCatalog.Nearest(name);

    private static void Write(TextPage page, FactEntry fact, RuleSet rules)
    {
        page.Paragraph($"{fact.Path}: {page.In(fact.Type.Title)}", paint: page.Ansi.Bold);
        page.Paragraph(page.In(fact.Describes), indent: 2);
        page.Paragraph(page.In("Unit: ", "单位：") + page.In(FactUnits.Of(fact.Type)), indent: 2);
        page.Paragraph(
            fact.IsPlanField
                ? page.In("The plan says it.", "由方案填写。")
                : page.In("The audit works it out.", "由系统计算得出。"),
            indent: 2
        );
        if (fact.Default is { } absent)
        {
            page.Paragraph(page.In($"Not filled in, it is {absent}.", $"不填时为 {absent}。"), indent: 2);
        }
        else if (fact.IsNoLimitWhenAbsent)
        {
            page.Paragraph(page.In("Not filled in, it counts as unlimited.", "不填时视为不限。"), indent: 2);
        }

        Choices(page, fact);

        page.Paragraph(page.In("Example: ", "示例：") + FactExamples.Of(fact), indent: 2);
        Users(page, fact, rules);
    }

    /// <summary>The words of a closed list, or the names that may stand behind a dot.</summary>
    private static void Choices(TextPage page, FactEntry fact)
    {
        if (fact.Type is WordType words)
        {
            page.Paragraph(page.In("One of ", "可取值：") + page.Joined(words.Members), indent: 2);
        }
        else if (fact.Type is ListType { Element: WordType each })
        {
            page.Paragraph(page.In("Each is one of ", "每一项可取值：") + page.Joined(each.Members), indent: 2);
        }

        if (fact.Parts.Count == 0)
        {
            return;
        }

        var names = page.Joined([.. fact.Parts.Take(MostParts).Select(part => part.Name)]);
        var more = fact.Parts.Count - MostParts;
        page.Paragraph(
            (
                fact.Type is ListType
                    ? page.In("Parts of each element: ", "每一项可取的属性：")
                    : page.In("Parts: ", "可取的属性：")
            )
                + names
                + (more > 0 ? page.In($"; {more} more", $"；另外 {more} 个") : ""),
            indent: 2
        );
    }

    private static void Users(TextPage page, FactEntry fact, RuleSet rules)
    {
        var users = FactUsers.Of(fact, rules);
        page.Paragraph(
            users.Count > 0
                ? page.In("Used by ", "用到它的规则：") + page.Joined(users)
                : page.In("No rule of the set uses it.", "这套规则里没有规则用到它。"),
            indent: 2
        );
    }
}
