using PromoAudit.Cli;
using PromoAudit.Text;

namespace PromoAudit.Tests.Cli;

public sealed class FailureTests
{
    [Theory]
    [InlineData(
        "en",
        """
            promoaudit: internal error (NotSupportedException). Nothing can be said about the plans.
            This is a fault of PromoAudit, not of your plan. Please report it with the command line and, if you may, the plan;
            PROMOAUDIT_DEBUG=1 shows the details to add.

            """
    )]
    [InlineData(
        "zh",
        """
            promoaudit：内部错误（NotSupportedException），本次没有得出任何结论。
            这是 PromoAudit 自身的缺陷，不是方案的问题。请带上命令行和方案（如方便）反馈给我们；
            设置 PROMOAUDIT_DEBUG=1 可以看到需要附上的细节。

            """
    )]
    public void What_nobody_expected_is_said_plainly_and_has_its_own_exit_code(string language, string said)
    {
        using var console = Machine();
        console.Variables["PROMOAUDIT_DEBUG"] = "";
        Failures
            .Unexpected(
                console,
                language == "zh" ? Language.Chinese : Language.English,
                new NotSupportedException("broken")
            )
            .ShouldBe(ExitCodes.Internal);
        console.ErrorText.ShouldBe(said);
    }

    [Theory]
    [InlineData(
        "en",
        """
            error[PA099]: <stdin>: internal error (NotSupportedException). Nothing can be said about this plan.
              = help: This is a fault of PromoAudit, not of the plan. Please report it; PROMOAUDIT_DEBUG=1 shows the details to add.

            """
    )]
    [InlineData(
        "zh",
        """
            错误[PA099]：<stdin>：内部错误（NotSupportedException），这份方案没有得出任何结论。
              = 改法：这是 PromoAudit 自身的缺陷，不是方案的问题。请反馈给我们；设置 PROMOAUDIT_DEBUG=1 可以看到需要附上的细节。

            """
    )]
    public void A_fault_on_one_plan_does_not_take_the_others_along(string language, string said)
    {
        using var console = Machine().With("holey.yaml", SmallWorld.Holey);
        console.Variables["PROMOAUDIT_DEBUG"] = "";
        console.Run("check", "-", "holey.yaml", "--rules", "rules", "--lang", language).ShouldBe(ExitCodes.Internal);
        console.ErrorText.ShouldBe(said + "\n");
        console.OutputText.ShouldContain("[limits/");
    }

    [Fact]
    public void Whoever_looks_for_the_fault_sees_where_it_happened()
    {
        using var console = Machine();
        console.Run("check", "-", "--rules", "rules").ShouldBe(ExitCodes.Internal);
        console.ErrorText.ShouldContain("   at PromoAudit.");
    }

    [Theory]
    [InlineData("en", "promoaudit: out.json could not be written: No space left on device\n")]
    [InlineData("zh", "promoaudit：out.json 没能写出来：No space left on device\n")]
    public void A_report_that_could_not_be_written_is_named(string language, string said)
    {
        using var console = Machine();
        console.Variables["PROMOAUDIT_DEBUG"] = "";
        Failures
            .Unwritable(
                console,
                language == "zh" ? Language.Chinese : Language.English,
                "out.json",
                new IOException("No space left on device")
            )
            .ShouldBe(ExitCodes.Internal);
        console.ErrorText.ShouldBe(said);
    }

    private static TestConsole Machine() =>
        new TestConsole { ExpectsFailure = true, Input = new BrokenStream() }.WithRules();

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override int Read(Span<byte> buffer) => throw new NotSupportedException();
    }
}
