using PromoAudit.Cli.Files;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Tests.Cli;

public sealed class InitCommandTests : IDisposable
{
    private readonly TestConsole _console = new();

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData(
        "en",
        "Wrote promotion.yaml. Change it, then run: promoaudit check promotion.yaml\n",
        "# A plan to start"
    )]
    [InlineData("zh", "已生成 promotion.yaml。改好之后运行：promoaudit check promotion.yaml\n", "# 起步方案")]
    public void A_plan_to_start_from_is_written_in_the_language_of_its_user(string language, string said, string start)
    {
        _console.Run("init", "--lang", language).ShouldBe(0);
        _console.OutputText.ShouldBe(said);
        var text = _console.Read("promotion.yaml");
        text.ShouldStartWith(start);
        PlanMark.IsIn(new SourceText("promotion.yaml", text)).ShouldBeTrue();
        var diagnostics = new Diagnostics();
        PlanLoader.Load(new SourceText("promotion.yaml", text), new FileSource(_console.Folder, ""), diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_there_is_not_touched()
    {
        _console.With("mine.yaml", "precious");
        _console.Run("init", "mine.yaml").ShouldBe(3);
        _console.Read("mine.yaml").ShouldBe("precious");
        _console.ErrorText.ShouldBe(
            "error[PA517]: \"mine.yaml\" is already there and was not touched.\n  = help: Name another file, or remove this one first.\n\n"
        );
    }

    [Fact]
    public void A_folder_that_is_not_there_is_not_made()
    {
        _console.Run("init", "nowhere/plan.yaml").ShouldBe(3);
        _console.ErrorText.ShouldStartWith("error[PA515]: \"nowhere/plan.yaml\" cannot be written.");
        Directory.Exists(_console.PathOf("nowhere")).ShouldBeFalse();
    }
}
