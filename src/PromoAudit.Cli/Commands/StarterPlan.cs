using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>The commented plan that comes with the program.</summary>
internal static class StarterPlan
{
    public static string Text(Language language)
    {
        var name = language == Language.Chinese ? "starter.zh.yaml" : "starter.en.yaml";
        using var source =
            typeof(StarterPlan).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The starter plan is missing from the program.");
        using var reader = new StreamReader(source);
        return reader.ReadToEnd();
    }

    /// <summary>The same as the quiet plan of a set of rules.</summary>
    public static string Quiet(Language language)
    {
        var text = Text(language);
        var start = text.IndexOf("promoaudit:", StringComparison.Ordinal);
        var head =
            language == Language.Chinese
                ? "# 干净的底稿：里面没有问题。规则的示例和用例都合并到它上面。\n"
                : "# The quiet plan: nothing is wrong in it. The examples and cases of the rules are laid over it.\n";
        return head + text[start..];
    }
}
