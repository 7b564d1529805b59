using System.Text.Json;
using NJsonSchema;

namespace PromoAudit.Tests.Cli;

public sealed class ConfigCommandTests : IDisposable
{
    private const string Everything = """
        promoaudit-config: 1
        plans: [plans, "campaigns/**/*.yaml"]
        rules: rules
        lock: promoaudit.lock
        overrides:
          limits/total-missing: {severity: medium, params: {most: 500}, reason: stock ends it, by: li.na}
        profile: taobao
        language: en
        fail-on: medium
        format: json
        outputs:
          - {format: sarif, path: promoaudit.sarif}
          - {format: text, path: audit.txt}
        baseline: base.yaml
        waivers: [waivers.yaml, more.yaml]
        waivers-from: origin/main
        assurance: {all: warn, unverified-figure: fail}
        repairs: true
        changed-since: origin/main
        jobs: 4

        """;

    private readonly TestConsole _console = new();

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_setting_is_shown_with_who_said_it(string language)
    {
        _console.With("promoaudit.yaml", Everything);
        _console
            .Run("config", "--lang", language, "--fail-on", "low", "--output", "text=-")
            .ShouldBe(0, _console.ErrorText);
        Baseline.Verify(_console.OutputText, testName: $"{nameof(Every_setting_is_shown_with_who_said_it)}_{language}");
    }

    [Fact]
    public void Programs_get_values_and_places()
    {
        _console.With("promoaudit.yaml", Everything);
        _console.Run("config", "other", "--format", "json", "--no-repairs").ShouldBe(0);
        using var json = JsonDocument.Parse(_console.OutputText);
        json.RootElement.GetProperty("file").GetString().ShouldBe("promoaudit.yaml");
        Setting("plans").GetProperty("value")[0].GetString().ShouldBe("other");
        Setting("plans").GetProperty("flag").GetString().ShouldBe("<path>");
        Setting("jobs").GetProperty("value").GetInt32().ShouldBe(4);
        Setting("jobs").GetProperty("from").GetString().ShouldBe("file");
        Setting("jobs").GetProperty("line").GetInt32().ShouldBe(20);
        Setting("repairs").GetProperty("value").GetBoolean().ShouldBeFalse();
        Setting("repairs").GetProperty("from").GetString().ShouldBe("flag");
        Setting("shard").GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        Setting("shard").GetProperty("from").GetString().ShouldBe("default");

        JsonElement Setting(string key) =>
            json
                .RootElement.GetProperty("settings")
                .EnumerateArray()
                .First(setting => setting.GetProperty("key").GetString() == key);
    }

    [Fact]
    public void Without_a_configuration_everything_is_as_usual()
    {
        _console.Run("config").ShouldBe(0);
        _console.OutputText.ShouldStartWith("There is no configuration.\n");
        _console.OutputText.Split('\n')[2..^1].ShouldAllBe(line => line.Contains(" default "));
        _console.Run("config", "--config", "nowhere.yaml").ShouldBe(2);
        _console.Run("config", "--profile", "tmal").ShouldBe(3);
        _console.ErrorText.ShouldStartWith(
            "error[PA506]: \"--profile\" cannot be \"tmal\".\n  = help: Did you mean \"tmall\"?"
        );
    }

    [Fact]
    public async Task The_schema_knows_every_key_and_no_other()
    {
        _console.Run("schema", "config").ShouldBe(0);
        var schema = await JsonSchema.FromJsonAsync(_console.OutputText, TestContext.Current.CancellationToken);
        schema.Properties.Keys.ShouldBe(
            Everything
                .Split('\n')
                .Where(line => line.Length > 0 && char.IsAsciiLetter(line[0]))
                .Select(line => line.Split(':')[0])
        );
        schema
            .Validate("""{"promoaudit-config": 1, "jobs": 4, "assurance": "strict", "fail-on": "never"}""")
            .ShouldBeEmpty();
        schema.Validate("""{"promoaudit-config": 1, "assurance": {"skipped-file": "fail"}}""").ShouldBeEmpty();
        schema.Validate("""{"promoaudit-config": 1, "outputs": [{"format": "json", "path": "a"}]}""").ShouldBeEmpty();
        foreach (
            var wrong in (string[])
                [
                    """{"jobs": 4}""",
                    """{"promoaudit-config": 2}""",
                    """{"promoaudit-config": 1, "job": 4}""",
                    """{"promoaudit-config": 1, "jobs": 0}""",
                    """{"promoaudit-config": 1, "assurance": {"skipped": "fail"}}""",
                    """{"promoaudit-config": 1, "outputs": [{"format": "json"}]}""",
                    """{"promoaudit-config": 1, "overrides": {"a/b": {"off": true}}}""",
                ]
        )
        {
            schema.Validate(wrong).ShouldNotBeEmpty(wrong);
        }
    }
}
