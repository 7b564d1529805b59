using System.Globalization;
using System.Text;

namespace PromoAudit.Text;

/// <summary>A diagnostic as a compiler prints it: what is wrong, where, the line with a caret under it, and what to write.</summary>
public static class DiagnosticRenderer
{
    public static string Render(Diagnostic diagnostic, Language language)
    {
        var builder = new StringBuilder();
        Append(builder, diagnostic, language);
        return builder.ToString();
    }

    /// <summary>All of them in their order, a blank line between two, and how many were left out.</summary>
    public static string RenderAll(Diagnostics diagnostics, Language language)
    {
        var builder = new StringBuilder();
        foreach (var diagnostic in diagnostics.Sorted())
        {
            if (builder.Length > 0)
            {
                builder.Append('\n');
            }

            Append(builder, diagnostic, language);
        }

        if (diagnostics.Dropped > 0)
        {
            var dropped = diagnostics.Dropped.ToString(CultureInfo.InvariantCulture);
            builder.Append(
                language == Language.Chinese
                    ? $"\n另有 {dropped} 处问题没有列出。\n"
                    : $"\n{dropped} more are not shown.\n"
            );
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, Diagnostic diagnostic, Language language)
    {
        var isChinese = language == Language.Chinese;
        var colon = isChinese ? "：" : ": ";
        var label = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => isChinese ? "错误" : "error",
            _ => isChinese ? "警告" : "warning",
        };
        var message = DisplayText.Visible(diagnostic.Message.In(language));
        builder
            .Append(label)
            .Append('[')
            .Append(diagnostic.Code)
            .Append(']')
            .Append(colon)
            .Append(message)
            .Append('\n');
        var gutter = 1;
        if (diagnostic.Place is { } place)
        {
            var number = (place.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
            gutter = number.Length;
            builder.Append(' ', gutter).Append("--> ").Append(DisplayText.Visible(place.ToString())).Append('\n');
            if (place.File.Text.Length > 0)
            {
                SourceExcerpt.Append(builder, place, number);
            }
        }

        if (diagnostic.Remedy is { } remedy)
        {
            var help = isChinese ? "改法" : "help";
            builder.Append(' ', gutter).Append(" = ").Append(help).Append(colon);
            builder.Append(DisplayText.Visible(remedy.In(language))).Append('\n');
        }
    }
}
