using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Tests.Plans;

/// <summary>Plans given as text in a test, with whatever files they include.</summary>
internal static class PlanText
{
    public const string Head = """
        promoaudit: 1
        plan: test
        currency: CNY
        timezone: Asia/Shanghai

        """;

    public static (Plan? Plan, Diagnostics Diagnostics) Load(string text, params (string Path, string Text)[] files)
    {
        var diagnostics = new Diagnostics();
        var plan = PlanLoader.Load(new SourceText("plan.yaml", text), new Files(files), diagnostics);
        return (plan, diagnostics);
    }

    /// <summary>A plan that must load without any complaint.</summary>
    public static Plan Sound(string text, params (string Path, string Text)[] files)
    {
        var (plan, diagnostics) = Load(text, files);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBeEmpty();
        return plan.ShouldNotBeNull();
    }

    public static string Complaints(
        string text,
        Language language = Language.English,
        params (string Path, string Text)[] files
    ) => DiagnosticRenderer.RenderAll(Load(text, files).Diagnostics, language);

    private sealed class Files((string Path, string Text)[] files) : IFileSource
    {
        public FileReading Read(string path)
        {
            var index = Array.FindIndex(files, file => file.Path == path);
            return index < 0
                ? new FileReading(Text: null, new LocalizedText("there is no such file.", "文件不存在。"))
                : new FileReading(new SourceText(path, files[index].Text), Problem: null);
        }
    }
}
