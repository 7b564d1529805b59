using PromoAudit.Text;

namespace PromoAudit.Cli.Shell;

/// <summary>Chinese when <c>--lang zh</c> says so or, without the option, when the machine's locale does; else English.</summary>
internal static class LanguageChoice
{
    /// <summary>Looked for before parsing, so that help and usage errors are in the right language too.</summary>
    public static Language Of(IReadOnlyList<string> arguments, IConsoleStreams console)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (argument == "--lang" && index + 1 < arguments.Count)
            {
                return Named(arguments[index + 1]);
            }

            if (argument.StartsWith("--lang=", StringComparison.Ordinal))
            {
                return Named(argument["--lang=".Length..]);
            }
        }

        return Named(OfLocale(console));
    }

    private static string OfLocale(IConsoleStreams console)
    {
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (console.Variable(name) is { Length: > 0 } locale)
            {
                return locale;
            }
        }

        return "";
    }

    private static Language Named(string name) =>
        name.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
}
