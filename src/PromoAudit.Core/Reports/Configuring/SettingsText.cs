using PromoAudit.Governance.Settings;
using PromoAudit.Text;

namespace PromoAudit.Reports.Configuring;

/// <summary>For people: every setting of a run on a line, with who said it.</summary>
public static class SettingsText
{
    private const int Gap = 2;

    public static void Write(GateSettings settings, TextWriter writer, ReportOptions options)
    {
        var page = new TextPage(writer, options);
        page.Paragraph(
            settings.File is { } file
                ? page.In($"The configuration is {file}.", $"配置文件是 {file}。")
                : page.In("There is no configuration.", "没有配置文件。"),
            paint: page.Ansi.Bold
        );
        page.Blank();
        var rows = SettingRows.Of(settings);
        var names = rows.Max(row => DisplayText.ColumnsOf(row.Name)) + Gap + page.In("", "：").Length;
        var origins = rows.Max(row => DisplayText.ColumnsOf(OriginOf(row, page))) + Gap;
        foreach (var row in rows)
        {
            var origin = OriginOf(row, page);
            var pad = new string(' ', origins - DisplayText.ColumnsOf(origin));
            page.Labelled(LocalizedText.Same(row.Name), origin + pad + ValueOf(row, page), names);
        }
    }

    private static string OriginOf(SettingRow row, TextPage page) =>
        row.Origin.IsDefault ? page.In("default", "默认") : row.Origin.ToString();

    private static string ValueOf(SettingRow row, TextPage page) =>
        row.Values.IsEmpty ? page.In("not set", "未设置") : string.Join(", ", row.Values);
}
