import '../../../components/define.js';
