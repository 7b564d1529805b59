using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace PromoAudit.Tests.Cli;

/// <summary>What a run was told by flags, the check of its verdict can be told too; and what a verdict says of files is what was read.</summary>
public sealed class VerdictSettingsTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole()
        .WithRules()
        .WithRepository()
        .With("plans/a.yaml", SmallWorld.Good)
        .With("key", new string('k', 32) + "\n")
        .Commit("Add the plan");

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_verdict_by_a_baseline_holds_where_the_same_flags_are_given()
    {
        const string flags = "--no-config --baseline promoaudit-baseline.json --fail-on medium";
        _console.With("plans/h.yaml", SmallWorld.Holey);
        Run("baseline plans").ShouldBe(0);
        Run($"check plans --verdict verdict.json {flags}").ShouldBe(0);
        Fails("verify verdict.json plans --no-config", "The run had baseline set to promoaudit-baseline.json; here");
        Run($"verify verdict.json plans {flags}").ShouldBe(0);
        Run($"evidence plans --verdict verdict.json --output out {flags}").ShouldBe(0);
        JsonNode.Parse(_console.Read("out/findings.json"))?["gate"]?["decision"]?.ToString().ShouldBe("pass");
        _console.With("promoaudit-baseline.json", _console.Read("promoaudit-baseline.json") + "\n");
        Fails($"verify verdict.json plans {flags}", "\"promoaudit-baseline.json\" is not what was audited");
    }

    [Theory]
    [InlineData("--profile taobao")]
    [InlineData("--assurance strict")]
    [InlineData("--today 2026-12-01")]
    [InlineData("--waivers waivers.yaml")]
    [InlineData("--waivers waivers.yaml --waivers-from main")]
    public void What_one_side_was_told_and_the_other_was_not_speaks_against_the_verdict(string flags)
    {
        _console.With("waivers.yaml", "waivers: []\n").Commit("Add waivers");
        Run($"check plans --verdict verdict.json {flags}").ShouldBe(0, _console.ErrorText + _console.OutputText);
        Run($"verify verdict.json plans {flags}").ShouldBe(0, _console.OutputText);
        Fails("verify verdict.json plans", "The run had ");
        Run("check plans --verdict verdict.json").ShouldBe(0);
        Fails($"verify verdict.json plans {flags}", "set to nothing; here it is");
    }

    [Fact]
    public void An_override_of_a_rule_can_be_given_to_both()
    {
        string[] change = ["--override", "price/below-cost: {severity: low, reason: a pilot}", "--rules", "rules"];
        _console.Run(["check", "plans", "--verdict", "verdict.json", .. change]).ShouldBe(0, _console.ErrorText);
        _console.Run(["verify", "verdict.json", "plans", .. change]).ShouldBe(0, _console.OutputText);
        Fails("verify verdict.json plans", "The run used small+overrides");
    }

    [Fact]
    public void A_signature_does_not_stand_against_what_a_flag_asks_for_here()
    {
        _console.With("h.yaml", SmallWorld.Holey);
        Run("check h.yaml --fail-on never --verdict verdict.json --verdict-key key").ShouldBe(0);
        Run("verify verdict.json h.yaml --verdict-key key").ShouldBe(0);
        Fails("verify verdict.json h.yaml --verdict-key key --fail-on high", "here high findings stop it");
        Fails("verify verdict.json h.yaml --verdict-key key --profile taobao", "here it is taobao");
    }

    [Fact]
    public void A_signed_verdict_by_waivers_of_a_branch_holds_and_names_their_commit()
    {
        const string flags = "--verdict-key key --waivers-from main";
        _console.With("promoaudit.yaml", "promoaudit-config: 1\n").Commit("Add the configuration");
        Run($"check plans --verdict verdict.json {flags}").ShouldBe(0, _console.ErrorText);
        var commit = _console.Git("rev-parse", "main").Trim();
        ((string?)JsonNode.Parse(_console.Read("verdict.json"))?["waiversCommit"]).ShouldBe(commit);
        Fails(
            "verify verdict.json plans --verdict-key key",
            "The run had waiversFrom set to main; here it is nothing."
        );
        Run($"verify verdict.json plans {flags}").ShouldBe(0);
        _console.OutputText.ShouldNotContain(commit);
        _console.With("more.txt", "more").Commit("Go on");
        Run($"verify verdict.json plans {flags}").ShouldBe(0);
        Said().ShouldContain($"Note: The waivers that counted are those of commit {commit}; the revision is commit");
    }

    [Fact]
    public void A_file_that_is_swapped_during_the_run_is_told_as_it_was_read()
    {
        Run("baseline plans").ShouldBe(0);
        _console.With("waivers.yaml", "waivers: []\n").With("promoaudit.yaml", "promoaudit-config: 1\n");
        string[] files = ["promoaudit.yaml", "promoaudit-baseline.json", "waivers.yaml"];
        string[] read = [.. files.Select(Sha256)];
        _console.Input = new Meanwhile(
            SmallWorld.Good,
            () =>
            {
                foreach (var file in files)
                {
                    _console.With(file, "x");
                }
            }
        );
        Run("check - --baseline promoaudit-baseline.json --waivers waivers.yaml --verdict verdict.json").ShouldBe(0);
        var verdict = JsonNode.Parse(_console.Read("verdict.json"));
        JsonNode?[] said = [verdict?["configuration"], verdict?["baseline"], verdict?["waivers"]?[0]];
        said.Select(file => (string?)file?["digest"]).ShouldBe(read);
        files.Select(Sha256).ShouldNotContain(read[0]);
    }

    [Fact]
    public void An_edited_include_of_many_plans_is_told_once()
    {
        _console.With("shop/shop.yaml", MeetingPlans.Shop);
        foreach (var name in (string[])["p1", "p2", "p3", "p4", "p5"])
        {
            _console.With($"shop/{name}.yaml", MeetingPlans.Cut(name));
        }

        Run("check shop --verdict verdict.json").ShouldBe(0);
        _console.With("shop/shop.yaml", MeetingPlans.Shop + "# x\n");
        Fails(
            "verify verdict.json shop",
            "- \"shop/shop.yaml\", which 5 plans include (\"shop/p1.yaml\", \"shop/p2.yaml\", \"shop/p3.yaml\" and 2 more), is not"
        );
        _console.OutputText.Split("shop/shop.yaml").Length.ShouldBe(2);
        Run("verify verdict.json shop --lang zh").ShouldBe(1);
        _console.OutputText.ShouldContain("5 份方案（“shop/p1.yaml”、“shop/p2.yaml”、“shop/p3.yaml” 等）引用的");
    }

    private void Fails(string words, string reason)
    {
        Run(words).ShouldBe(1);
        Said().ShouldContain(reason);
    }

    /// <summary>Long sentences are broken at the edge of the page.</summary>
    private string Said() =>
        string.Join(' ', _console.OutputText.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private int Run(string words) => _console.Run([.. words.Split(' '), "--rules", "rules"]);

    private string Sha256(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_console.PathOf(path))));

    /// <summary>Something happens while the plan is being read.</summary>
    private sealed class Meanwhile(string text, Action happens) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            happens();
            return base.Read(buffer, offset, count);
        }
    }
}
