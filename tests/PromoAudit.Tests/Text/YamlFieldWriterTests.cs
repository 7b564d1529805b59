using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

public sealed class YamlFieldWriterTests
{
    [Theory]
    [InlineData("id: a\nlimits: {total: 5} # few\n", "limits.total", "id: a\nlimits: {total: 9} # few\n")]
    [InlineData("id: a\nlimits: {total: 5}\n", "limits.perBuyer", "id: a\nlimits: {total: 5, perBuyer: 9}\n")]
    [InlineData("id: a\nlimits: {}\n", "limits.total", "id: a\nlimits: {total: 9}\n")]
    [InlineData("id: a # why\nname: b\n", "limits.total", "id: a # why\nlimits: {total: 9}\nname: b\n")]
    [InlineData("id: a\r\nname: b\r\n", "total", "id: a\r\ntotal: 9\r\nname: b\r\n")]
    [InlineData("- id: a\n  name: b\n", "total", "- id: a\n  total: 9\n  name: b\n")]
    [InlineData("limits:\n  total: 5 # few\n", "limits.total", "limits:\n  total: 9 # few\n")]
    [InlineData("limits:\n  total: 5 # few\n", "limits.perBuyer", "limits:\n  total: 5 # few\n  perBuyer: 9\n")]
    [InlineData("scope: [A, B]\n", "scope", "scope: 9\n")]
    [InlineData("{id: a}\n", "total", "{id: a, total: 9}\n")]
    public void One_field_is_written_and_all_else_stays(string before, string path, string after) =>
        Written(before, path).ShouldBe(after);

    [Theory]
    [InlineData("limits: # soon\nid: a\n", "limits.total", "limits: {total: 9} # soon\nid: a\n")]
    [InlineData("threshold: none # yet\n", "threshold.spend", "threshold: {spend: 9} # yet\n")]
    [InlineData("skus: # all\n  - A\n  - B\nid: a\n", "skus", "skus: 9 # all\nid: a\n")]
    [InlineData("skus:\n  - A\n  - B # b\n", "skus", "skus: 9 # b\n")]
    [InlineData("limits:\r\n  total: 5\r\nid: a\r\n", "limits", "limits: 9\r\nid: a\r\n")]
    [InlineData("text: |\n  a\n  b\nid: a\n", "text", "text: 9\nid: a\n")]
    [InlineData("prize: {a: 1,\n  b: 2}\nid: a\n", "prize", "prize: 9\nid: a\n")]
    public void A_value_of_several_lines_or_none_makes_room(string before, string path, string after) =>
        Written(before, path).ShouldBe(after);

    [Theory]
    [InlineData("a:\n  b: {c: 1}\n", "d", "d: 9\na:\n  b: {c: 1}\n")]
    [InlineData("- a:\n    b: 1\n  c:\n    d: 1\n", "e", "- e: 9\n  a:\n    b: 1\n  c:\n    d: 1\n")]
    public void Where_no_field_ends_on_its_line_the_new_one_goes_first(string before, string path, string after) =>
        Written(before, path).ShouldBe(after);

    [Theory]
    [InlineData(
        "scope: all # goods\n",
        "scope/extent.except.skus",
        "scope: {extent: all, except: {skus: 9}} # goods\n"
    )]
    [InlineData("stock: 5\n", "stock/count.count", "stock: 9\n")]
    [InlineData("stock: {unlimited: why}\n", "stock/count.enforced", "stock: {count: {unlimited: why}, enforced: 9}\n")]
    public void A_plain_value_that_stands_for_a_field_becomes_the_group(string before, string path, string after) =>
        Written(before, path).ShouldBe(after);

    [Theory]
    [InlineData("skus: [A, B] # two\n", "skus: [A, B, 9] # two\n")]
    [InlineData("skus: []\n", "skus: [9]\n")]
    [InlineData("skus: A\n", "skus: [A, 9]\n")]
    [InlineData("skus:\n- A # a\n- B # b\nid: a\n", "skus:\n- A # a\n- B # b\n- 9\nid: a\n")]
    [InlineData("skus:\r\n  - A\r\n", "skus:\r\n  - A\r\n  - 9\r\n")]
    [InlineData("id: a\n", "id: a\nskus: [9]\n")]
    [InlineData("skus: # none yet\n", "skus: [9] # none yet\n")]
    public void An_entry_is_added_in_the_style_of_its_list(string before, string after) =>
        YamlFieldWriter.Add(GroupOf(before).Place, [new FieldStep("skus")], "9").ShouldBe(after);

    [Theory]
    [InlineData("x: &x {total: 5}\nlimits: *x\n", "limits.total")]
    [InlineData("x: &x {total: 5}\nlimits: *x\n", "x.total")]
    [InlineData("x: &x 5\nlimits: {total: *x}\n", "x")]
    [InlineData("a: &a {b: {c: 1}}\nd: *a\n", "a.b.c")]
    public void What_others_stand_for_is_left_alone(string before, string path) => Written(before, path).ShouldBeNull();

    [Theory]
    [InlineData("skus:\n  - A # first\n  - B\n", "skus")]
    [InlineData("limits:\n  # the most\n  total: 5\n", "limits")]
    [InlineData("text: | # why\n  a\n", "text")]
    public void A_comment_never_goes_with_a_value(string before, string path) => Written(before, path).ShouldBeNull();

    [Theory]
    [InlineData("limits: 5\n", "limits.total")]
    [InlineData("skus:\n  - A\n", "skus.first")]
    public void What_is_no_group_takes_no_field(string before, string path) => Written(before, path).ShouldBeNull();

    private static string? Written(string text, string path) =>
        YamlFieldWriter.Write(GroupOf(text).Place, [.. path.Split('.').Select(Step)], "9");

    // "scope/extent": a plain value of scope stands for its field extent.
    private static FieldStep Step(string key) =>
        key.Split('/') is [var name, var shorthand] ? new FieldStep(name, shorthand) : new FieldStep(key);

    private static YamlNode GroupOf(string text)
    {
        var root = YamlReader.Read(new SourceText("plan.yaml", text), new Diagnostics()).ShouldNotBeNull();
        return root is YamlSequence list ? list.Items[0] : root;
    }
}
