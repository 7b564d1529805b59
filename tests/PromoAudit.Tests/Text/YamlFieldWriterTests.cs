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
    [InlineData("limits:\n", "limits.total")]
    [InlineData("limits: none\n", "limits.total")]
    [InlineData("why: |\n  a\n  b\n", "why")]
    [InlineData("skus:\n  - A\n", "skus")]
    [InlineData("a:\n  b: {c: 1}\n", "d")]
    [InlineData("x: &x {total: 5}\nlimits: *x\n", "limits.total")]
    public void What_does_not_fit_on_a_line_is_left_alone(string before, string path) =>
        Written(before, path).ShouldBeNull();

    private static string? Written(string text, string path)
    {
        var file = new SourceText("plan.yaml", text);
        var root = YamlReader.Read(file, new Diagnostics()).ShouldNotBeNull();
        var group = root is YamlSequence list ? list.Items[0] : root;
        return YamlFieldWriter.Write(group.Place, path.Split('.'), "9");
    }
}
