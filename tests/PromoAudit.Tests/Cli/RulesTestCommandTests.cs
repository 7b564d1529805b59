using System.Text.Json;
using System.Xml;

namespace PromoAudit.Tests.Cli;

public sealed class RulesTestCommandTests : IDisposable
{
    private const string Cases = """
        cases:
          - name: One yuan below cost
            fires: true
            severity: medium
            plan:
              catalog:
                - {sku: TEE, price: 40}  # here
            figures: {item.cost - item.price: ¥1}
          - name: Sold at cost
            fires: false
            plan: {catalog: [{sku: TEE, price: 41}]}
          - name: No cost
            fires: unknown
            plan: {catalog: [{sku: TEE, cost: ~}]}
            missing: catalog[TEE].cost

        """;

    /// <summary>One of every way to fail but the first two, and a case that passes.</summary>
    private const string Failing = """
        cases:
          - name: Passes
            fires: false
            plan: {}
          - name: Severe
            fires: true
            severity: high
            plan: {catalog: [{sku: TEE, price: 40}]}
          - name: Elsewhere
            fires: true
            plan:
              plan: other  # here
              catalog: [{sku: TEE, price: 40}]
          - name: Figures
            fires: true
            figures: {item.cost: ¥40, item.price: ¥40}
            plan: {catalog: [{sku: TEE, price: 40}]}
          - name: Fields
            fires: unknown
            missing: catalog[TEE].price
            plan: {catalog: [{sku: TEE, cost: ~}]}
          - name: Cannot say
            fires: true
            plan: {catalog: [{sku: TEE, cost: ~}]}
          - name: No plan
            fires: true
            plan: {catalog: [{sku: TEE, price: cheap}]}
          - name: "Too <loud> & \"odd\""
            fires: false
            plan: {catalog: [{sku: TEE, price: 40}]}
          - name: Too quiet
            fires: true
            plan: {}

        """;

    /// <summary>The schema of the JUnit plugin of Jenkins, as far as it speaks of what is written here; nothing else is allowed.</summary>
    private const string JunitSchema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
          <xs:element name="failure">
            <xs:complexType mixed="true">
              <xs:attribute name="type" type="xs:string" use="optional"/>
              <xs:attribute name="message" type="xs:string" use="optional"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="testcase">
            <xs:complexType>
              <xs:sequence><xs:element ref="failure" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
              <xs:attribute name="name" type="xs:string" use="required"/>
              <xs:attribute name="assertions" type="xs:string" use="optional"/>
              <xs:attribute name="time" type="xs:string" use="optional"/>
              <xs:attribute name="classname" type="xs:string" use="optional"/>
              <xs:attribute name="status" type="xs:string" use="optional"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="testsuite">
            <xs:complexType>
              <xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element ref="testcase"/></xs:choice>
              <xs:attribute name="name" type="xs:string" use="required"/>
              <xs:attribute name="tests" type="xs:string" use="required"/>
              <xs:attribute name="failures" type="xs:string" use="optional"/>
              <xs:attribute name="errors" type="xs:string" use="optional"/>
              <xs:attribute name="time" type="xs:string" use="optional"/>
              <xs:attribute name="skipped" type="xs:string" use="optional"/>
              <xs:attribute name="timestamp" type="xs:string" use="optional"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="testsuites">
            <xs:complexType>
              <xs:sequence><xs:element ref="testsuite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
              <xs:attribute name="name" type="xs:string" use="optional"/>
              <xs:attribute name="time" type="xs:string" use="optional"/>
              <xs:attribute name="tests" type="xs:string" use="optional"/>
              <xs:attribute name="failures" type="xs:string" use="optional"/>
              <xs:attribute name="errors" type="xs:string" use="optional"/>
            </xs:complexType>
          </xs:element>
        </xs:schema>
        """;

    private readonly TestConsole _console = new TestConsole().WithRules();

    public void Dispose() => _console.Dispose();

    [Fact]
    public void Cases_are_run_beside_the_examples()
    {
        _console.With("rules/price/below-cost.test.yaml", Cases).Run("rules", "test", "rules").ShouldBe(0);
        _console.OutputText.ShouldBe("small 1.0.0: 2 rules, 4 examples and 3 cases, all as they say.\n");
    }

    [Fact]
    public void The_examples_and_cases_of_the_set_core_pass()
    {
        using var console = new TestConsole(RepositoryRoot.Path);
        console.Run("rules", "test", "rules/core").ShouldBe(0, console.OutputText + console.ErrorText);
        console.OutputText.ShouldStartWith("core ");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_way_to_fail_is_told_missing_and_noisy_first(string language)
    {
        _console.With("rules/price/below-cost.test.yaml", Failing);
        _console.Run("rules", "test", "rules", "--lang", language).ShouldBe(1);
        Baseline.Verify(_console.OutputText, testName: $"Every_way_to_fail_{language}");
    }

    [Fact]
    public void A_mistake_in_a_test_file_is_explained_and_nothing_is_tried()
    {
        _console.With("rules/price/below-cost.test.yaml", Cases.Replace("item.cost -", "item.costs -"));
        _console.Run("rules", "test", "rules").ShouldBe(2);
        _console.ErrorText.ShouldContain("--> rules/price/below-cost.test.yaml:8:");
        _console.OutputText.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("price/below-cost", "1 rule, 2 examples and 3 cases")]
    [InlineData("limits/*", "1 rule, 2 examples")]
    [InlineData("*", "2 rules, 4 examples and 3 cases")]
    public void One_rule_can_be_tried_or_those_of_a_pattern(string pattern, string count)
    {
        _console.With("rules/price/below-cost.test.yaml", Cases);
        _console.Run("rules", "test", "rules", "--rule", pattern).ShouldBe(0);
        _console.OutputText.ShouldBe($"small 1.0.0: {count}, all as they say.\n");
    }

    [Fact]
    public void A_rule_that_is_not_there_cannot_be_tried()
    {
        _console.Run("rules", "test", "rules", "--rule", "price/below-cots").ShouldBe(3);
        _console.ErrorText.ShouldContain("Did you mean \"price/below-cost\"?");
    }

    [Fact]
    public void Programs_get_every_result()
    {
        _console.With("rules/price/below-cost.test.yaml", Failing);
        _console.Run("rules", "test", "rules", "--format", "json").ShouldBe(1);
        using var json = JsonDocument.Parse(_console.OutputText);
        var root = json.RootElement;
        root.GetProperty("schema").GetString().ShouldBe("promoaudit/rule-tests/1");
        root.GetProperty("results").GetArrayLength().ShouldBe(13);
        root.GetProperty("results")
            .EnumerateArray()
            .Where(result => result.GetProperty("kind").GetString() == "case")
            .Select(result => $"{result.GetProperty("number")} {result.GetProperty("outcome")}")
            .ShouldBe([
                "1 passed",
                "2 otherSeverity",
                "3 otherPlace",
                "4 otherFigures",
                "5 otherMissing",
                "6 undecided",
                "7 unreadable",
                "8 noisy",
                "9 missing",
            ]);
        var figures = root.GetProperty("results")[7];
        figures.GetProperty("name").GetString().ShouldBe("Figures");
        figures.GetProperty("line").GetInt32().ShouldBe(14);
        var difference = figures.GetProperty("differences").EnumerateArray().ShouldHaveSingleItem();
        difference.GetProperty("what").GetString().ShouldBe("item.cost");
        (difference.GetProperty("expected").GetString(), difference.GetProperty("actual").GetString()).ShouldBe(
            ("¥40", "¥41")
        );
        var summary = root.GetProperty("summary");
        (summary.GetProperty("rules").GetInt32(), summary.GetProperty("passed").GetInt32()).ShouldBe((2, 5));
        summary.GetProperty("noisy").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Test_runners_get_a_suite_for_each_rule()
    {
        _console.With("rules/price/below-cost.test.yaml", Failing.Replace("Too quiet", "\"Too \\u0007 quiet\\u202E\""));
        _console.Run("rules", "test", "rules", "--format", "junit", "--output", "rules.xml").ShouldBe(1);
        _console.OutputText.ShouldBeEmpty();
        var document = Valid(_console.Read("rules.xml"));
        document.SelectNodes("/testsuites/testsuite").ShouldNotBeNull().Count.ShouldBe(2);
        var suites = document.DocumentElement.ShouldNotBeNull();
        (suites.GetAttribute("tests"), suites.GetAttribute("failures")).ShouldBe(("13", "8"));
        var types = document
            .SelectNodes("//failure/@type")
            .ShouldNotBeNull()
            .Cast<XmlNode>()
            .Select(type => type.Value);
        types.ShouldBe([
            "otherSeverity",
            "otherPlace",
            "otherFigures",
            "otherMissing",
            "undecided",
            "unreadable",
            "noisy",
            "missing",
        ]);
        document
            .SelectSingleNode("//testcase[@name='case 9: Too <U+0007> quiet<U+202E>']/failure")
            .ShouldNotBeNull()
            .InnerText.ShouldContain("--> rules/price/below-cost.test.yaml:31:5");
        document.SelectSingleNode("//testcase[@name='case 8: Too <loud> & \"odd\"']").ShouldNotBeNull();
        _console.Read("rules.xml").ShouldNotContain("time=");
    }

    private static XmlDocument Valid(string text)
    {
        var document = new XmlDocument();
        document.LoadXml(text);
        using var schema = XmlReader.Create(new StringReader(JunitSchema));
        document.Schemas.Add(null, schema);
        var complaints = new List<string>();
        document.Validate((_, problem) => complaints.Add(problem.Message));
        complaints.ShouldBeEmpty();
        return document;
    }
}
