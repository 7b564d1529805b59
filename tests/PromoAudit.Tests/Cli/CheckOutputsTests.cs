namespace PromoAudit.Tests.Cli;

public sealed class CheckOutputsTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().WithRules().With("holey.yaml", SmallWorld.Holey);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void One_run_writes_several_reports()
    {
        Check("--output sarif=a.sarif --output json=b.json").ShouldBe(1);
        _console.Read("a.sarif").ShouldContain("\"version\": \"2.1.0\"");
        _console.Read("b.json").ShouldContain("promoaudit/findings/1");
        _console.OutputText.ShouldContain("1 plan audited");
    }

    [Fact]
    public void A_file_alone_gets_the_format_that_was_asked_for()
    {
        Check("--format json --output b.json --output text=c.txt").ShouldBe(1);
        _console.Read("b.json").ShouldContain("promoaudit/findings/1");
        _console.Read("c.txt").ShouldContain("1 plan audited");
        _console.OutputText.ShouldBeEmpty();
    }

    [Fact]
    public void Standard_output_is_a_dash()
    {
        Check("--output json=- --output text=c.txt").ShouldBe(1);
        _console.OutputText.ShouldContain("promoaudit/findings/1");
        _console.OutputText.ShouldNotContain("1 plan audited");
        Check("--format json --output -").ShouldBe(1);
        _console.OutputText.ShouldContain("promoaudit/findings/1");
    }

    [Fact]
    public void A_format_beside_outputs_is_that_of_standard_output()
    {
        Check("--format json --output text=c.txt").ShouldBe(1);
        _console.OutputText.ShouldContain("promoaudit/findings/1");
        _console.Read("c.txt").ShouldContain("1 plan audited");
    }

    [Fact]
    public void A_sign_behind_a_path_is_part_of_the_name()
    {
        Check("--output ./a=b.txt").ShouldBe(1);
        _console.Read("a=b.txt").ShouldContain("1 plan audited");
    }

    [Theory]
    [InlineData(
        "--output srif=a.sarif",
        "PA600",
        "Did you mean \"sarif\"? For a file of that name write ./srif=a.sarif."
    )]
    [InlineData("--output out=a.sarif", "PA600", "Formats are text, json, sarif")]
    [InlineData("--output json=", "PA601", "Write --output json=report")]
    [InlineData("--output a.txt --output b.txt", "PA602", "Write the format before the file: --output json=b.txt.")]
    [InlineData("--output json=- --output sarif=-", "PA602", "Two reports cannot share standard output.")]
    [InlineData("--format sarif --output json=-", "PA602", "Two reports cannot share standard output.")]
    [InlineData("--output json=a --output sarif=./a", "PA603", "Two reports would be written to \"./a\".")]
    [InlineData("--output json=holey.yaml", "PA656", "\"holey.yaml\" is already there and is no report")]
    [InlineData("--output json=link.txt", "PA656", "\"link.txt\" is already there and is no report")]
    [InlineData("--output json=promoaudit.lock", "PA604", "\"promoaudit.lock\", which is the lock.")]
    [InlineData("--output json=a.json --output sarif=holey.yaml/a.sarif", "PA515", "There is no such folder.")]
    [InlineData("--output json=a.json --output", "PA505", "Write --output <[format=]file>.")]
    public void Outputs_that_cannot_all_be_written_stop_the_run_before_it_starts(
        string outputs,
        string code,
        string words
    )
    {
        _console.With("promoaudit.lock", "rules: core\n");
        File.CreateSymbolicLink(_console.PathOf("link.txt"), _console.PathOf("holey.yaml"));
        Check(outputs).ShouldBe(3);
        _console.ErrorText.ShouldStartWith($"error[{code}]: ");
        _console.ErrorText.ShouldContain(words);
        _console.OutputText.ShouldBeEmpty();
        _console.Read("holey.yaml").ShouldBe(SmallWorld.Holey);
        Directory.GetFiles(_console.Folder, "a*").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("other/plan.yaml", "PA656")]
    [InlineData("other/PLAN.YML", "PA656")]
    [InlineData("other/promoaudit.lock", "PA656")]
    [InlineData("other/core-1.0.0.promoaudit-rules", "PA656")]
    [InlineData("other/base.json", "PA656")]
    [InlineData(".git/config", "PA655")]
    [InlineData(".git/new.html", "PA655")]
    [InlineData("link/config", "PA655")]
    public void What_is_no_report_keeps_its_place_even_if_the_run_does_not_read_it(string path, string code)
    {
        const string Kept = "{\n  \"schema\": \"promoaudit/baseline/1\",\n";
        _console.With(".git/config", Kept);
        Directory.CreateSymbolicLink(_console.PathOf("link"), _console.PathOf(".git"));
        if (path != ".git/new.html")
        {
            _console.With(path, Kept);
        }

        Check($"--no-config --output html={path}").ShouldBe(3);
        _console.ErrorText.ShouldStartWith($"error[{code}]: \"{path}\" ");
        _console.Read(".git/config").ShouldBe(Kept);
        File.Exists(_console.PathOf(path)).ShouldBe(path != ".git/new.html");
        if (path != ".git/new.html")
        {
            _console.Read(path).ShouldBe(Kept);
        }
    }

    [Fact]
    public void A_report_takes_the_place_of_the_one_before_in_a_folder_that_it_makes()
    {
        Check("--output html=out/deep/report.html --output json=out/findings.json").ShouldBe(1);
        var first = _console.Read("out/findings.json");
        _console.With("out/findings.json", first + "older");
        Check("--output html=out/deep/report.html --output json=out/findings.json").ShouldBe(1);
        _console.Read("out/findings.json").ShouldBe(first);
        _console.Read("out/deep/report.html").ShouldStartWith("<!DOCTYPE html>", Case.Insensitive);
    }

    [Fact]
    public void A_device_without_room_fails_the_run_and_stays_a_device()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no such device.");
        using var console = new TestConsole { ExpectsFailure = true }
            .WithRules()
            .With("good.yaml", SmallWorld.Good);
        File.CreateSymbolicLink(console.PathOf("full.json"), "/dev/full");
        console.Run("check", "good.yaml", "--rules", "rules", "--output", "json=full.json").ShouldBe(70);
        console.ErrorText.ShouldContain("full.json could not be written");
        new FileInfo("/dev/full").Length.ShouldBe(0);
        new FileInfo(console.PathOf("full.json")).LinkTarget.ShouldBe("/dev/full");
    }

    private int Check(string arguments) =>
        _console.Run(["check", "holey.yaml", "--rules", "rules", .. arguments.Split(' ')]);
}
