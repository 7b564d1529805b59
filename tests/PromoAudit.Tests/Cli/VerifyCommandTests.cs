using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace PromoAudit.Tests.Cli;

/// <summary>A green verdict holds for what was audited, and for nothing else.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole()
        .WithRules()
        .With("plans/cut.yaml", MeetingPlans.Cut())
        .With("plans/shop.yaml", MeetingPlans.Shop)
        .With("other.yaml", SmallWorld.Good)
        .With("key", new string('k', 32) + "\n");

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_verdict_holds_for_the_files_that_were_audited()
    {
        Check();
        Verify().ShouldBe(0);
        _console.OutputText.ShouldBe("verdict.json holds for these 2 plans.\n");
        Verify("plans").ShouldBe(0);
        _console.OutputText.ShouldBe("verdict.json holds for this plan.\n");
        Verify("./plans/../other.yaml --lang zh").ShouldBe(0);
        _console.OutputText.ShouldBe("verdict.json 对这 1 份方案有效。\n");
    }

    [Fact]
    public async Task A_verdict_keeps_to_its_schema_and_says_what_was_audited_by_what()
    {
        _console.With("h.yaml", SmallWorld.Holey);
        Check("plans other.yaml h.yaml --fail-on never --verdict-key key");
        var text = _console.Read("verdict.json");
        _console.Run("schema", "verdict").ShouldBe(0);
        var schema = await JsonSchema.FromJsonAsync(_console.OutputText, TestContext.Current.CancellationToken);
        schema.Validate(text).ShouldBeEmpty();
        var files = JsonNode.Parse(text)?["plans"]?[0]?["files"]?.AsArray().ShouldNotBeNull();
        files?.Select(file => (string?)file?["path"]).ShouldBe(["plans/cut.yaml", "plans/shop.yaml"]);
        files?.Select(file => (string?)file?["digest"]).ShouldBe([Sha256("plans/cut.yaml"), Sha256("plans/shop.yaml")]);
    }

    [Fact]
    public void The_digest_is_the_one_that_RFC_8785_gives()
    {
        Check();
        var root = JsonNode.Parse(_console.Read("verdict.json"))?.AsObject().ShouldNotBeNull();
        var said = (string?)root?["digest"];
        root?.Remove("digest");
        root?.Remove("signature");
        var canonical = Canonical(root);
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))).ShouldBe(said);
    }

    [Fact]
    public void A_verdict_is_written_where_the_run_is_stopped_and_holds_for_nothing()
    {
        _console.With("h.yaml", SmallWorld.Holey);
        Run("check h.yaml --verdict verdict.json").ShouldBe(1);
        Run("verify verdict.json h.yaml").ShouldBe(1);
        _console.OutputText.ShouldContain("- The decision was not to pass but: stop.");
        _console.With("h.yaml", SmallWorld.Broken);
        Run("check h.yaml --verdict verdict.json").ShouldBe(2);
        Run("verify verdict.json h.yaml").ShouldBe(1);
        _console.OutputText.ShouldContain("- The decision was not to pass but: unreadable.");
        _console.OutputText.ShouldContain("- \"h.yaml\" or something that it includes cannot be read here.");
    }

    [Fact]
    public void An_edited_plan_does_not_ride_on_an_old_run()
    {
        Check();
        var was = Sha256("plans/cut.yaml");
        _console.With("plans/cut.yaml", MeetingPlans.Cut() + "# nothing\n");
        Fails($"\"plans/cut.yaml\" is not what was audited: its SHA-256 was {was}, and is {Sha256("plans/cut.yaml")}.");
    }

    [Fact]
    public void Other_line_ends_are_another_file()
    {
        Check();
        _console.With("other.yaml", SmallWorld.Good.ReplaceLineEndings("\r\n"));
        Fails("\"other.yaml\" is not what was audited");
    }

    [Fact]
    public void An_edited_include_is_found()
    {
        Check();
        _console.With("plans/shop.yaml", MeetingPlans.Shop.Replace("41", "42", StringComparison.Ordinal));
        Fails("\"plans/shop.yaml\", which \"plans/cut.yaml\" includes, is not what was audited");
    }

    [Fact]
    public void An_include_that_became_a_link_out_of_the_folder_is_refused()
    {
        Check();
        File.Move(_console.PathOf("plans/shop.yaml"), _console.PathOf("shop.yaml"));
        File.CreateSymbolicLink(_console.PathOf("plans/shop.yaml"), "../shop.yaml");
        Fails("\"plans/cut.yaml\" or something that it includes cannot be read here.");
    }

    [Fact]
    public void A_plan_that_became_a_link_to_another_one_is_found()
    {
        Check();
        _console.With("evil.yaml", SmallWorld.Holey);
        File.Delete(_console.PathOf("other.yaml"));
        File.CreateSymbolicLink(_console.PathOf("other.yaml"), "evil.yaml");
        Fails("\"other.yaml\" is not what was audited");
    }

    [Fact]
    public void Plans_that_changed_places_are_found()
    {
        _console.With("second.yaml", SmallWorld.Good.Replace("good", "second", StringComparison.Ordinal));
        Check("plans other.yaml second.yaml");
        var (first, second) = (_console.Read("other.yaml"), _console.Read("second.yaml"));
        _console.With("other.yaml", second).With("second.yaml", first);
        Fails("\"other.yaml\" has the content that was audited as \"second.yaml\".", "other.yaml second.yaml");
    }

    [Fact]
    public void A_plan_that_lies_somewhere_else_is_known_by_its_content_and_that_of_its_includes()
    {
        Check();
        _console.With("live/cut.yaml", MeetingPlans.Cut()).With("live/shop.yaml", MeetingPlans.Shop);
        Verify("live").ShouldBe(0);
        _console.OutputText.ShouldContain("Note: \"live/cut.yaml\" was audited as \"plans/cut.yaml\".");
        _console.With("live/shop.yaml", MeetingPlans.Shop.Replace("41", "42", StringComparison.Ordinal));
        Fails("\"live/shop.yaml\", which \"live/cut.yaml\" includes, is not what was audited", "live");
    }

    [Fact]
    public void A_plan_that_was_added_is_not_covered()
    {
        Check();
        _console.With("plans/new.yaml", SmallWorld.Good + "# new\n");
        Fails("\"plans/new.yaml\" was not audited in this run, under this or any other name.", "plans");
    }

    [Fact]
    public void An_edited_decision_is_noticed()
    {
        _console.With("h.yaml", SmallWorld.Holey);
        Run("check h.yaml --verdict verdict.json").ShouldBe(1);
        Edit(root => root["decision"] = JsonNode.Parse("""{"outcome": "pass", "threshold": "high", "reasons": []}"""));
        Fails("The verdict was edited: its content is not what its digest says.", "h.yaml");
    }

    [Fact]
    public void A_finding_that_was_taken_out_is_noticed()
    {
        _console.With("h.yaml", SmallWorld.Holey);
        Check("h.yaml --fail-on never");
        Edit(root => root["findings"]?.AsArray().Clear());
        Fails("The verdict was edited", "h.yaml");
    }

    [Fact]
    public void A_member_that_was_added_is_noticed()
    {
        Check();
        Edit(root => root["approvedBy"] = "me");
        Fails("The verdict was edited");
    }

    [Fact]
    public void A_verdict_of_a_run_that_stopped_at_nothing_does_not_hold_where_something_stops()
    {
        _console.With("h.yaml", SmallWorld.Holey);
        Check("h.yaml --fail-on never");
        Fails("The run had no threshold; here high findings stop it.", "h.yaml");
    }

    [Fact]
    public void A_stricter_run_holds()
    {
        Check("plans other.yaml --fail-on low");
        Verify().ShouldBe(0);
    }

    [Fact]
    public void A_forged_digest_does_not_stand_up_to_a_key()
    {
        _console.With("h.yaml", SmallWorld.Holey);
        Run("check h.yaml --verdict verdict.json --verdict-key key").ShouldBe(1);
        Edit(root =>
        {
            root["decision"] = JsonNode.Parse("""{"outcome": "pass", "threshold": "high", "reasons": []}""");
            var content = root.DeepClone().AsObject();
            content.Remove("digest");
            content.Remove("signature");
            root["digest"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(content))));
        });
        // This is what a digest alone does not protect against.
        Verify("h.yaml").ShouldBe(0);
        Fails("The signature is not of the key that was given.", "h.yaml --verdict-key key");
    }

    [Fact]
    public void With_a_key_a_verdict_has_to_be_signed_by_it()
    {
        _console.With("other-key", new string('x', 32));
        Check();
        Fails("The verdict is not signed, and a key was given.", "plans --verdict-key key");
        Check("plans other.yaml --verdict-key key");
        Verify("plans --verdict-key key").ShouldBe(0);
        Fails("The signature is not of the key that was given.", "plans --verdict-key other-key");
    }

    [Theory]
    [InlineData("short", "It has fewer than 16 bytes")]
    [InlineData(null, "There is no such file.")]
    public void A_key_that_cannot_be_used_ends_the_run_before_it_starts(string? content, string problem)
    {
        if (content is not null)
        {
            _console.With("bad", content);
        }

        Run("check plans --verdict verdict.json --verdict-key bad").ShouldBe(2);
        _console.ErrorText.ShouldStartWith($"error[PA690]: The key \"bad\" cannot be used. {problem}");
        File.Exists(_console.PathOf("verdict.json")).ShouldBeFalse();
    }

    [Fact]
    public void An_old_verdict_does_not_hold_where_its_age_counts()
    {
        Check();
        _console.Now = _console.Now.AddDays(8);
        Verify().ShouldBe(0);
        Verify("plans --max-age 9d").ShouldBe(0);
        Fails("8d0h ago, and may be 7d0h old at most.", "plans --max-age 7d");
        _console.Now = _console.Now.AddDays(-9);
        Fails("one of the clocks is wrong.");
    }

    [Fact]
    public void Other_rules_are_another_verdict()
    {
        Check();
        var rule = _console.Read("rules/price/below-cost.yaml");
        _console.With(
            "rules/price/below-cost.yaml",
            rule.Replace("severity: medium", "severity: low", StringComparison.Ordinal)
        );
        Fails("The run used small 1.0.0 (");
        _console.Run("verify", "verdict.json", "plans").ShouldBe(1);
        _console.OutputText.ShouldContain("here the rules are core ");
    }

    [Theory]
    [InlineData("", "PA687")]
    [InlineData("not json", "PA687")]
    [InlineData("{\"schema\": \"promoaudit/verdict/1\", \"schema\": \"promoaudit/verdict/1\"}", "PA687")]
    [InlineData("{\"schema\": \"promoaudit/verdict/1\", \"age\": NaN}", "PA687")]
    [InlineData("{\"schema\": \"promoaudit/verdict/1\", \"age\": 1e400}", "PA689")]
    [InlineData("{\"schema\": \"\\ud800\"}", "PA687")]
    [InlineData("{\"schema\": \"promoaudit/verdict/2\"}", "PA688")]
    [InlineData("{\"schema\": \"promoaudit/findings/1\"}", "PA688")]
    [InlineData("{}", "PA688")]
    [InlineData("[]", "PA688")]
    [InlineData("{\"schema\": \"promoaudit/verdict/1\"}", "PA689")]
    public void What_is_no_verdict_is_unreadable(string content, string code)
    {
        _console.With("verdict.json", content);
        Verify().ShouldBe(2);
        _console.ErrorText.ShouldStartWith($"error[{code}]");
        _console.OutputText.ShouldBeEmpty();
    }

    [Fact]
    public void A_verdict_that_was_cut_off_is_unreadable_and_so_are_depth_and_duplicates_below()
    {
        Check();
        var text = _console.Read("verdict.json");
        _console.With("verdict.json", text[..^40]);
        Verify().ShouldBe(2);
        _console.With(
            "verdict.json",
            text.Replace("\"outcome\"", "\"outcome\": \"pass\", \"outcome\"", StringComparison.Ordinal)
        );
        Verify().ShouldBe(2);
        _console.With("verdict.json", text.Insert(1, "\"x\":" + new string('[', 5000) + new string(']', 5000) + ","));
        Verify().ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA687]");
    }

    [Fact]
    public void A_missing_verdict_and_missing_plans_are_unreadable()
    {
        Verify().ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA513]: \"verdict.json\" cannot be read.");
        Check();
        Verify("nothing.yaml").ShouldBe(2);
        _console.ErrorText.ShouldStartWith("error[PA510]");
    }

    [Fact]
    public void Every_reason_is_told_at_once_and_JSON_has_them_in_both_languages()
    {
        Check();
        _console.With("other.yaml", SmallWorld.Holey).With("plans/shop.yaml", MeetingPlans.Shop + "# x\n");
        Verify("plans other.yaml --format json").ShouldBe(1);
        var root = JsonNode.Parse(_console.OutputText);
        ((bool?)root?["holds"]).ShouldBe(false);
        root?["reasons"]?.AsArray().Count.ShouldBe(2);
        ((string?)root?["reasons"]?[1]?["zh"]).ShouldNotBeNull().ShouldStartWith("“other.yaml”和审计时不一样");
    }

    [Theory]
    [InlineData("other.yaml")]
    [InlineData("key")]
    [InlineData("out.json")]
    public void A_verdict_overwrites_nothing_that_the_run_needs(string path)
    {
        Run($"check other.yaml --output json=out.json --verdict {path} --verdict-key key").ShouldBe(3);
        _console.ErrorText.ShouldStartWith("error[PA693]");
        _console.Read("other.yaml").ShouldBe(SmallWorld.Good);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("0d")]
    [InlineData("99999d")]
    [InlineData("soon")]
    public void An_age_that_is_none_is_refused(string age)
    {
        Check();
        Verify($"plans --max-age={age}").ShouldBe(3);
        _console.ErrorText.ShouldStartWith("error[PA691]");
    }

    [Fact]
    public void Many_plans_at_once_are_noted_like_few()
    {
        for (var index = 0; index < 40; index++)
        {
            _console.With(
                $"many/p{index}.yaml",
                SmallWorld.Good.Replace("good", $"p{index}", StringComparison.Ordinal)
            );
        }

        Check("many");
        Verify("many").ShouldBe(0);
        _console.OutputText.ShouldBe("verdict.json holds for these 40 plans.\n");
    }

    private void Check(string words = "plans other.yaml") => Run($"check {words} --verdict verdict.json").ShouldBe(0);

    private int Verify(string words = "plans other.yaml") => Run($"verify verdict.json {words}");

    private void Fails(string reason, string words = "plans other.yaml")
    {
        Verify(words).ShouldBe(1);
        // Long sentences are broken at the edge of the page.
        string.Join(' ', _console.OutputText.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .ShouldContain(reason);
    }

    private int Run(string words) => _console.Run([.. words.Split(' '), "--rules", "rules"]);

    private string Sha256(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_console.PathOf(path))));

    private void Edit(Action<JsonObject> edit)
    {
        var root = JsonNode.Parse(_console.Read("verdict.json"))?.AsObject() ?? [];
        edit(root);
        _console.With("verdict.json", root.ToJsonString());
    }

    private static string Canonical(JsonNode? node) =>
        node switch
        {
            null => "null",
            JsonObject members => "{"
                + string.Join(
                    ',',
                    members
                        .OrderBy(member => member.Key, StringComparer.Ordinal)
                        .Select(member => $"{Canonical(JsonValue.Create(member.Key))}:{Canonical(member.Value)}")
                )
                + "}",
            JsonArray items => "[" + string.Join(',', items.Select(Canonical)) + "]",
            _ => node.ToJsonString(
                new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            ),
        };
}
